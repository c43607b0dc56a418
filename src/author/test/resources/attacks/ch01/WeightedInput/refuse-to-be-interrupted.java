// tries: go on whatever is thrown into its thread
// stopped by: the list of names; without it, time: the process is ended from outside
// expected: REFUSED
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
    while (System.nanoTime() < end) {
      try {
        Thread.sleep(1_000);
      } catch (Throwable e) {
        Thread.interrupted();
      }
    }
    return true;
  }
}
