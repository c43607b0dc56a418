// expect: Only coalitions with a number below 2
package ch15;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

public final class ShapleyValues {
  private ShapleyValues() {}

  public static double[] shapley(int n, ToDoubleFunction<Set<Integer>> v) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      for (int bits = 0; bits < (1 << (n - 1)); bits++) {
        if ((bits >> i & 1) == 1) {
          continue;
        }
        Set<Integer> without = new TreeSet<>();
        for (int j = 0; j < n; j++) {
          if ((bits >> j & 1) == 1) {
            without.add(j);
          }
        }
        Set<Integer> with = new TreeSet<>(without);
        with.add(i);
        int size = without.size();
        double weight = factorial(size) * factorial(n - size - 1) / factorial(n);
        values[i] += weight * (v.applyAsDouble(with) - v.applyAsDouble(without));
      }
    }
    return values;
  }

  private static double factorial(int k) {
    return k < 2 ? 1 : k * factorial(k - 1);
  }
}
