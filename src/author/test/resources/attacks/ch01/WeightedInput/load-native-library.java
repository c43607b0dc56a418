// tries: load native code that it has brought along
// stopped by: the list of names; without it, files: nothing can be written; no library to load
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
    Path library = Path.of(System.getProperty("java.home"), "lib", "libprefs.so");
    Path own = Path.of("own" + System.nanoTime() + ".so").toAbsolutePath();
    Files.copy(library, own);
    System.load(own.toString());
    return true;
  }
}
