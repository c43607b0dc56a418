// tries: look for static fields of the class that calls it
// stopped by: the list of names
// expected: REFUSED
// control: none: what it finds belongs to its own JVM
package ch01;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Collectors;

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
    StackWalker walker = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    List<Class<?>> classes =
        walker.walk(frames -> frames.<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
            .collect(Collectors.toList()));
    for (Class<?> type : classes) {
      if (type.getName().startsWith("nnbook")) {
        for (Field field : type.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            if (!field.getType().isPrimitive()) {
              field.set(null, null);
            }
          }
        }
      }
    }
    return false;
  }
}
