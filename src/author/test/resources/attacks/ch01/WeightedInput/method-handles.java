// tries: look up a method by its name
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.lang.invoke.MethodHandles;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    return MethodHandles.lookup().lookupClass() == WeightedInput.class;
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
