// tries: match a pattern that takes for ever
// stopped by: time: the process is ended from outside
// expected: TIME_LIMIT|FAILED
// control: none: it takes too long in every mode
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    return ("a".repeat(60) + "!").matches("(a*)*b|(a|a?)+$|((a|aa)+)+$");
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
