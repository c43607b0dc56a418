// expect: yes and no are swapped
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return Math.max(z, 0) - z * (1 - y) + rest;
  }
}
