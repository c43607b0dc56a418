// tries: use the threads of the common pool by a stream
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.util.stream.IntStream;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    return IntStream.range(0, 100).parallel().sum() == 4950;
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
