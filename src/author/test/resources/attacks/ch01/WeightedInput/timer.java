// tries: do something later
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.util.Timer;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    Timer timer = new Timer(true);
    timer.cancel();
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
