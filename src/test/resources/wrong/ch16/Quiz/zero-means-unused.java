// expect: Statement 18
package ch16;

public final class Quiz {
  private Quiz() {}

  public static String answers() {
    return "FTTFTTFFTFTFFTFTTTFT";
  }
}
