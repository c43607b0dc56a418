// tries: load a service of the JDK
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.util.ServiceLoader;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    return ServiceLoader.load(Runnable.class).findFirst().isEmpty();
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
