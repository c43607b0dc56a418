// expect: always answer 0.5
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    return 0.5;
  }
}
