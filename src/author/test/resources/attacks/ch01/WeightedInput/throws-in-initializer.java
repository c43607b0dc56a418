// tries: break its own class in each check anew
// stopped by: the check: a wrong answer fails, whatever it is
// expected: FAILED
// control: none: a wrong answer in every mode
package ch01;

import java.util.List;

public final class WeightedInput {
  private static final class Broken {
    static final int VALUE = List.of(1).get(1);
  }

  private WeightedInput() {}

  private static boolean worked() {
    return Broken.VALUE > 0;
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
