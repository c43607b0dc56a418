// tries: format a number with a billion places
// stopped by: limits of the JVM
// expected: OUT_OF_MEMORY|CRASHED|TIME_LIMIT|FAILED
// control: none: it is an answer that takes too much
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    return String.format("%1000000000d", 1).isEmpty();
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
