// expect: The 1 is missing: ln(1 + e^−|z|); ln(e^−|z|) is −|z|.
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    double rest = Math.log(Math.exp(-Math.abs(z)));
    return Math.max(0, z) + rest;
  }
}
