// expect: A mean over right and wrong: the right class alone is paid for, with ln of what
package ch04;

public final class ChanceLoss {
  private ChanceLoss() {}

  public static double chanceLoss(int classes) {
    if (classes < 1) throw new IllegalArgumentException("no class");
    if (classes == 1) return 0;
    double p = 1.0 / classes;
    return -(p * Math.log(p) + (1 - p) * Math.log(1 - p));
  }
}
