// expect: ln(1 + e^−|z|) is subtracted: add it.
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return Math.max(0, z) - rest;
  }
}
