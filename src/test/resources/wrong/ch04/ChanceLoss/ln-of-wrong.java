// expect: The logarithm of the wrong answers
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int classes) {
    if (classes < 1) {
      throw new IllegalArgumentException("classes must be at least 1, was " + classes);
    }
    return -Math.log(1 - 1.0 / classes);
  }
}
