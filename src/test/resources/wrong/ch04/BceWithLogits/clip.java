// expect: The probability is clipped: far from 0 the loss stops growing.
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    double p = Math.min(1 - 1e-12, Math.max(1e-12, 1 / (1 + Math.exp(-z))));
    return -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
  }

}
