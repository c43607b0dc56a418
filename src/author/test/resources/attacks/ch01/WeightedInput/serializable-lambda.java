// tries: write a lambda that can be serialized, which adds a method with reflection
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.io.Serializable;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    Runnable run = (Runnable & Serializable) () -> { };
    run.run();
    return true;
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
