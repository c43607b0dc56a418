// tries: take memory past the limits of the JVM
// stopped by: the list of names; without it, memory: the process has a limit of its own
// expected: REFUSED
// control: without memory
package ch01;

import java.lang.reflect.Field;

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
    Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Object unsafe = field.get(null);
    long address = (long) unsafe.getClass()
        .getMethod("allocateMemory", long.class).invoke(unsafe, 1_500_000_000L);
    unsafe.getClass().getMethod("freeMemory", long.class).invoke(unsafe, address);
    return true;
  }
}
