// expect: The bars in the exponent are missing: e^−|z|, not e^−z.
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    double rest = Math.log1p(Math.exp(-z));
    return Math.max(z, 0) - z * y + rest;
  }
}
