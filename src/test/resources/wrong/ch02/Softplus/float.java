// expect: A float holds no number that small: compute with double throughout.
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    double rest = Math.log1p((float) Math.exp(-Math.abs(z)));
    return Math.max(0, z) + rest;
  }
}
