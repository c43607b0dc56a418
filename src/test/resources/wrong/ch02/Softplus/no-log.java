// expect: The logarithm is missing: ln(1 + e^−|z|).
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    double rest = 1 + Math.exp(-Math.abs(z));
    return Math.max(0, z) + rest;
  }
}
