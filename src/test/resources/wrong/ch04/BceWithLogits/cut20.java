// expect: Cut off too early, or lost beside a far larger number: ln(1 + e^−|z|) is small here
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    if (z > 20) return z * (1 - y); double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return Math.max(z, 0) - z * y + rest;
  }
}
