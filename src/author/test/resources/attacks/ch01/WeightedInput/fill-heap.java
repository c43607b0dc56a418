// tries: fill the heap
// stopped by: limits of the JVM
// expected: OUT_OF_MEMORY
// control: naive
package ch01;

import java.util.ArrayList;
import java.util.List;

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
    List<long[]> all = new ArrayList<>();
    for (int i = 0; i < 320; i++) {
      all.add(new long[125_000]);
    }
    return all.size() == 320;
  }
}
