// expect: The sigmoid is applied too early: the formula takes z itself.
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    z = 1 / (1 + Math.exp(-z)); double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return Math.max(z, 0) - z * y + rest;
  }
}
