// tries: implement an interface at run time
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.lang.reflect.Proxy;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    Object proxy = Proxy.newProxyInstance(
        WeightedInput.class.getClassLoader(), new Class<?>[] {Runnable.class}, (p, m, a) -> null);
    return proxy instanceof Runnable;
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
