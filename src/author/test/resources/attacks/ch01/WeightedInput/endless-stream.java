// tries: add up a stream without an end
// stopped by: time: the process is ended from outside
// expected: TIME_LIMIT
// control: none: it takes too long in every mode
package ch01;

import java.util.stream.LongStream;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    return LongStream.iterate(1, n -> n + 1).filter(n -> n < 0).findFirst().isPresent();
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
