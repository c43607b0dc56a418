// expect: added inside the logarithms
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    double p = 1 / (1 + Math.exp(-z));
    return -(y * Math.log(p + 1e-7) + (1 - y) * Math.log(1 - p + 1e-7));
  }
}
