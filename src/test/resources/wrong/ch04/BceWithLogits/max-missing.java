// expect: max(z, 0) is missing
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return rest - z * y;
  }
}
