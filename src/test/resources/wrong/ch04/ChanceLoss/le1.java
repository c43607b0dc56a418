// expect: Refused: only fewer than one class has to be refused.
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int classes) {
    if (classes <= 1) {
      throw new IllegalArgumentException("classes must be at least 1, was " + classes);
    }
    return Math.log(classes);
  }
}
