// tries: use the threads of the common pool by an array
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.util.Arrays;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    double[] squares = new double[10_000];
    Arrays.parallelSetAll(squares, i -> i * i);
    return squares[2] == 4;
  }

  public static double weightedInput(double[] w, double[] a, double b) {
    if (!worked()) {
      throw new IllegalStateException("it did not work");
    }
    if (w.length != a.length) {
      throw new IllegalArgumentException();
    }
    double z = b;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * a[i];
    }
    return z;
  }
}
