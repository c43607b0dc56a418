// expect: no class
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int classes) {
    return Math.log(classes);
  }
}
