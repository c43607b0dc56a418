// tries: loop for ever before the first call
// stopped by: time: the process is ended from outside
// expected: TIME_LIMIT
// control: none: it takes too long in every mode
package ch01;

public final class WeightedInput {
  private static final class Slow {
    static final long VALUE = sum();

    private static long sum() {
      long sum = 1;
      while (sum != 0) {
        sum += 2;
      }
      return sum;
    }
  }

  private WeightedInput() {}

  private static boolean worked() {
    return Slow.VALUE > 0;
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
