// tries: put a stream of its own in place of System.out
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    System.setOut(new PrintStream(new ByteArrayOutputStream()));
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
