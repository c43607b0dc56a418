// expect: Clipped: when all answers are alike, the best constant is that answer, 0 or 1
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    double sum = 0;
    for (double answer : y) {
      sum += answer;
    }
    return Math.max(1e-7, Math.min(1 - 1e-7, sum / y.length));
  }
}
