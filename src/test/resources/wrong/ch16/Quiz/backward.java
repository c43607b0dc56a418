// expect: from 20 down to 1
package ch16;

public final class Quiz {
  private Quiz() {}

  public static String answers() {
    return "TFFTTFTFFTFTFFTTFTTF";
  }
}
