// tries: call the formula of the test itself for each answer
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch07;

import java.lang.reflect.Method;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private DeadUnits() {}

  @SuppressWarnings("unchecked")
  public static List<Integer> deadUnits(Dense layer, double[][] x) throws Exception {
    Class<?> test = Class.forName("ch07.DeadUnitsTest");
    if (x.length == 0) {
      throw new IllegalArgumentException();
    }
    Method formula =
        test.getDeclaredMethod("dead", double[][].class, double[].class, double[][].class);
    formula.setAccessible(true);
    double[][] w = layer.weights().toArray();
    double[] b = layer.biases().toArray()[0];
    return (List<Integer>) formula.invoke(null, w, b, x);
  }
}
