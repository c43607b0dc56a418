// expect: The answers of 1 were counted: an answer may be a probability, use its value.
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    double sum = 0;
    for (double answer : y) {
      if (answer == 1) sum++;
    }
    return sum / y.length;
  }
}
