// expect: That is the logit
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
    double p = sum / y.length; return Math.log(p / (1 - p));
  }
}
