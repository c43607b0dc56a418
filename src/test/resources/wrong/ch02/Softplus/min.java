// expect: max(0, z) is missing: it carries the positive z.
package ch02;

public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return Math.min(0, z) + rest;
  }
}
