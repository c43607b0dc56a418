// expect: The bars in the exponent are missing: e^−|z|, not e^−z.
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    double rest = Math.log1p(Math.exp(-z));
    return Math.max(0, z) + rest;
  }
}
