// tries: catch the error when the heap is full, and go on
// stopped by: the list of names; without it, limits of the JVM, which ends with the heap
// expected: REFUSED
// control: naive
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
    try {
      return new long[1_000][Integer.MAX_VALUE - 8].length == 0;
    } catch (OutOfMemoryError e) {
      return true;
    }
  }
}
