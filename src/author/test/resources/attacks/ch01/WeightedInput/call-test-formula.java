// tries: call the formula of the test itself
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

import java.lang.reflect.Method;

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
    Class<?> test = Class.forName("ch01.WeightedInputTest");
    Method formula = test.getDeclaredMethod("fromTheEnd", double[].class, double[].class);
    formula.setAccessible(true);
    double[] one = {1};
    return formula.invoke(null, one, one).equals(1.0);
  }
}
