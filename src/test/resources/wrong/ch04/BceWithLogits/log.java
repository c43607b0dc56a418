// expect: 1 + e^−|z|, or 1 − p, is rounded to 1
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    return Math.max(z, 0) - z * y + Math.log(1 + Math.exp(-Math.abs(z)));
  }
}
