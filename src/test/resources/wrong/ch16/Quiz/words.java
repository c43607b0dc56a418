// expect: Only T and F
package ch16;

public final class Quiz {
  private Quiz() {}

  public static String answers() {
    return "FTTFTTFFTFTFFTFTTFFtrue";
  }
}
