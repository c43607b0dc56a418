// expect: 0 comes out: an int somewhere loses what comes after the decimal point
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    int sum = 0;
    for (double answer : y) {
      sum += answer;
    }
    return sum / y.length;
  }
}
