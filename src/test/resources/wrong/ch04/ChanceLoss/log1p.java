// expect: One class too many: Math.log, not Math.log1p.
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int classes) {
    if (classes < 1) {
      throw new IllegalArgumentException("classes must be at least 1, was " + classes);
    }
    return Math.log1p(classes);
  }
}
