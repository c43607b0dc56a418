// tries: read a file by a scanner
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.io.File;
import java.util.Scanner;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() throws Exception {
    try (Scanner scanner = new Scanner(new File("/dev/null"))) {
      return !scanner.hasNext();
    }
  }

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
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
