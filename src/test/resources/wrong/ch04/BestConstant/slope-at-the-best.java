// expect: the best p is returned
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException();
    }
    double sum = 0;
    for (double answer : y) {
      sum += answer;
    }
    double p = sum / y.length;
    double slopes = 0;
    for (double answer : y) {
      slopes += p - answer;
    }
    return slopes;
  }
}
