// tries: compute much longer than is allowed
// stopped by: time: the process is ended from outside
// expected: TIME_LIMIT
// control: time
package ch01;

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
    long end = System.nanoTime() + 6_000_000_000L;
    long count = 0;
    while (System.nanoTime() < end) {
      count++;
    }
    return count > 0;
  }
}
