// tries: fill the memory for classes
// stopped by: the list of names; without it, limits of the JVM
// expected: REFUSED
// control: none: it takes long, and a JVM without the limit fills the machine's memory
package ch01;

import java.lang.reflect.Proxy;
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
    Class<?>[] wide = {
      java.util.NavigableMap.class, java.util.List.class, java.util.Deque.class,
      java.sql.ResultSet.class, java.sql.CallableStatement.class
    };
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      ClassLoader loader = new ClassLoader(WeightedInput.class.getClassLoader()) {};
      all.add(Proxy.getProxyClass(loader, wide[i % 3], Runnable.class));
    }
    return !all.isEmpty();
  }
}
