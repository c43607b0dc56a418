// expect: the loss itself
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
    double p = sum / y.length;
    double yes = p == 0 ? 0 : -p * Math.log(p);
    double no = p == 1 ? 0 : -(1 - p) * Math.log(1 - p);
    return yes + no;
  }
}
