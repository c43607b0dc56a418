// expect: Statement 12
package ch16;

public final class Quiz {
  private Quiz() {}

  public static String answers() {
    return "FTTFTTFFTFTTFTFTTFFT";
  }
}
