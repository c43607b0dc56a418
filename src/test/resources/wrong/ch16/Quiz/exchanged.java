// expect: Every letter is exchanged
package ch16;

public final class Quiz {
  private Quiz() {}

  public static String answers() {
    return "TFFTFFTTFTFTTFTFFTTF";
  }
}
