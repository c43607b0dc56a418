// expect: The wrong classes are paid for, too: only the right one costs.
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int classes) {
    if (classes < 1) {
      throw new IllegalArgumentException("classes must be at least 1, was " + classes);
    }
    double p = 1.0 / classes; return -(Math.log(p) + (classes - 1) * Math.log(1 - p));
  }
}
