// expect: There are 19 letters
package ch16;

public final class Quiz {
  private Quiz() {}

  public static String answers() {
    return "FTTFTTFFTFTFFTFTTFF";
  }
}
