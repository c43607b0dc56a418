// expect: A minus inside the logarithm
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    return Math.max(z, 0) - z * y + Math.log1p(-Math.exp(-Math.abs(z)));
  }
}
