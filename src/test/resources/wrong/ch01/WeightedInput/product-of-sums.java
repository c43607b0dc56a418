// expect: The sums are multiplied: multiply each weight by its input, then sum.
package ch01;

import java.util.Arrays;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (w.length != a.length) throw new IllegalArgumentException("lengths");
    return Arrays.stream(w).sum() * Arrays.stream(a).sum() + b;
  }
}
