// expect: changed
package ch04;

import java.util.Arrays;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    Arrays.sort(y);
    double sum = 0;
    for (double answer : y) {
      sum += answer;
    }
    return sum / y.length;
  }
}
