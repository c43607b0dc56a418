// expect: ln(1 + e^−|z|) is missing
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    return Math.max(z, 0) - z * y;
  }
}
