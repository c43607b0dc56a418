// expect: between 0 and 1
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return y == 1 ? Math.max(-z, 0) + rest : Math.max(z, 0) + rest;
  }
}
