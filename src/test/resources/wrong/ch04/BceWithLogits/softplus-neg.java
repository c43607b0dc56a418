// expect: |z| y in place of z y: z keeps its sign there.
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return Math.max(z, 0) - Math.abs(z) * y + rest;
  }
}
