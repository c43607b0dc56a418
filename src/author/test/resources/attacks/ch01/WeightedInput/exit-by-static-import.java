// tries: hide a class behind a static import
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import static java.lang.Runtime.getRuntime;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    return getRuntime().availableProcessors() > 0;
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
