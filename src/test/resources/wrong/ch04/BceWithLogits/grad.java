// expect: That is the slope, not the loss.
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    if (true) return 1 / (1 + Math.exp(-z)) - y; double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return Math.max(z, 0) - z * y + rest;
  }
}
