// tries: put its own numbers into the shuffle of the JDK
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    Collections.shuffle(new ArrayList<>(List.of(1, 2)), new Random() {
      private static final long serialVersionUID = 1L;

      @Override
      protected int next(int bits) {
        return 0;
      }
    });
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
