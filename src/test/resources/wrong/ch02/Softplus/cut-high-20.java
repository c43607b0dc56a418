// expect: Cut off too early: here ln(1 + e^−|z|) is small, but its digits still count.
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    if (z > 20) return z; double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return Math.max(0, z) + rest;
  }
}
