// expect: A float holds about seven digits
package ch04;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException();
    }
    float sum = 0;
    for (double answer : y) {
      sum += answer;
    }
    return sum / y.length;
  }
}
