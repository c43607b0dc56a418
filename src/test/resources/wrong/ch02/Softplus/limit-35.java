// expect: here ln(1 + e^−|z|) is small, but
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    return z < -35 ? 0 : Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
