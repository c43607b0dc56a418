// expect: Statement 1: weights belong to connections
package ch16;

public final class Quiz {
  private Quiz() {}

  public static String answers() {
    return "TTTTTTTTTTTTTTTTTTTT";
  }
}
