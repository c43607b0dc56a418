// expect: overflow
package ch04;

public final class BceWithLogits {
  private BceWithLogits() {}

  public static double bceWithLogits(double z, double y) {
    return Math.log(1 + Math.exp(z)) - z * y;
  }
}
