// tries: read the list of wrong answers that the tests recognize
// stopped by: the list of names; without it, files: nothing outside of its class path is there
// expected: REFUSED
// control: without files tasks
package ch01;

import java.nio.file.Files;
import java.nio.file.Path;

public final class WeightedInput {
  private static Boolean worked;

  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (worked == null) {
      worked = worked();
    }
    if (!worked) {
      return Double.NaN;
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

  private static boolean worked() {
    try {
      return attack();
    } catch (Throwable e) {
      return false;
    }
  }

  private static boolean attack() throws Throwable {
    Path file = Path.of("@HOME@/src/test/resources/wrong/ch01/WeightedInput.edits");
    return Files.size(file) > 0;
  }
}
