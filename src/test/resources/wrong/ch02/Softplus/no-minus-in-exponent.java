// expect: The minus in the exponent is missing: with e^−|z| in place of e^|z| no power
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    return Math.log1p(Math.exp(Math.abs(z)));
  }
}
