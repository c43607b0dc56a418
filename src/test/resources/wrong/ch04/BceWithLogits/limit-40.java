// expect: Cut off too early
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    double rest = Math.abs(z) > 39 ? 0 : Math.log1p(Math.exp(-Math.abs(z)));
    return Math.max(z, 0) - z * y + rest;
  }
}
