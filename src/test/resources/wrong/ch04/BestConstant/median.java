// expect: median
package ch04;

import java.util.Arrays;

public final class BestConstant {
  private BestConstant() {}

  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    double[] sorted = y.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
