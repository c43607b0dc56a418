// expect: grid
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    double best = 0.01;
    for (double p = 0.01; p < 0.995; p += 0.01) {
      if (loss(y, p) < loss(y, best)) {
        best = p;
      }
    }
    return best;
  }

  private static double loss(double[] y, double p) {
    double sum = 0;
    for (double answer : y) {
      sum -= answer * Math.log(p) + (1 - answer) * Math.log(1 - p);
    }
    return sum;
  }
}
