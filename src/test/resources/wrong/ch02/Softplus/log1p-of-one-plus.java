// expect: The 1 is added twice: Math.log1p(x) is ln(1 + x) already.
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    double rest = Math.log1p(1 + Math.exp(-Math.abs(z)));
    return Math.max(0, z) + rest;
  }
}
