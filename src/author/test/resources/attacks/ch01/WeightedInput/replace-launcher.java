// tries: put a launcher in place of that of JUnit which says that all is well
// stopped by: the list of names
// expected: REFUSED
// control: practice twice
package ch01;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

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
    Class<?> run = Class.forName("nnbook.grader.worker.JupiterTestMethod");
    Field field = run.getDeclaredField("LAUNCHER");
    field.setAccessible(true);
    Object real = field.get(null);
    boolean replaced = Proxy.isProxyClass(real.getClass());
    if (!replaced) {
      Object unsafe = unsafe();
      Class<?> type = unsafe.getClass();
      Object base = type.getMethod("staticFieldBase", Field.class).invoke(unsafe, field);
      Object offset = type.getMethod("staticFieldOffset", Field.class).invoke(unsafe, field);
      InvocationHandler handler = (proxy, method, arguments) -> method.invoke(real, arguments);
      Class<?>[] launcher = {field.getType()};
      Object fake = Proxy.newProxyInstance(run.getClassLoader(), launcher, handler);
      type.getMethod("putObject", Object.class, long.class, Object.class)
          .invoke(unsafe, base, offset, fake);
    }
    return replaced;
  }

  private static Object unsafe() throws ReflectiveOperationException {
    Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    field.setAccessible(true);
    return field.get(null);
  }
}
