// expect: Divided by (n − 1)!
package ch15;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

public final class ShapleyValues {
  private ShapleyValues() {}

  public static double[] shapley(int n, ToDoubleFunction<Set<Integer>> v) {
    double[] phi = new double[n];
    for (int bits = 0; bits < 1 << n; bits++) {
      Set<Integer> coalition = new HashSet<>();
      for (int i = 0; i < n; i++) {
        if ((bits >> i & 1) == 1) {
          coalition.add(i);
        }
      }
      int size = coalition.size();
      for (int i = 0; i < n; i++) {
        if (!coalition.contains(i)) {
          Set<Integer> joined = new HashSet<>(coalition);
          joined.add(i);
          double weight = factorial(size) * factorial(n - size - 1) / factorial(n - 1);
          phi[i] += weight * (v.applyAsDouble(joined) - v.applyAsDouble(coalition));
        }
      }
    }
    return phi;
  }

  private static double factorial(int k) {
    return k < 2 ? 1 : k * factorial(k - 1);
  }
}
