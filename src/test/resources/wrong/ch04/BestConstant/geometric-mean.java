// expect: The root of the product, a geometric mean
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    double sum = 1;
    for (double answer : y) {
      sum *= answer;
    }
    return Math.pow(sum, 1.0 / y.length);
  }
}
