// expect: Every gain has the weight 1 / n: it depends on the size of S.
package ch15;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

public final class ShapleyValues {
  private ShapleyValues() {}

  public static double[] shapley(int n, ToDoubleFunction<Set<Integer>> v) {
    double[] phi = new double[n];
    for (int i = 0; i < n; i++) {
      for (int mask = 0; mask < 1 << n; mask++) {
        if ((mask >> i & 1) == 1) {
          continue;
        }
        Set<Integer> s = new HashSet<>();
        for (int p = 0; p < n; p++) {
          if ((mask >> p & 1) == 1) {
            s.add(p);
          }
        }
        int size = s.size();
        Set<Integer> with = new HashSet<>(s);
        with.add(i);
        double weight = 1.0 / n;
        phi[i] += weight * (v.applyAsDouble(with) - v.applyAsDouble(s));
      }
    }
    return phi;
  }

  private static double factorial(int n) {
    double f = 1;
    for (int k = 2; k <= n; k++) {
      f *= k;
    }
    return f;
  }
}
