// expect: One class too few: the right one is among them.
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int classes) {
    if (classes < 1) {
      throw new IllegalArgumentException("classes must be at least 1, was " + classes);
    }
    return Math.log(classes - 1);
  }
}
