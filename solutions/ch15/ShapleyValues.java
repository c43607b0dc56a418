package ch15;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The Shapley value of each of the players 0 … n − 1.
 *
 * <p>{@code v.applyAsDouble(s)} is the worth of the coalition s, a set of player numbers; the worth
 * of the empty set need not be 0. Entry i of the result is what the worth rises by when player i
 * joins those who are there already, averaged over all n! orders of arrival. Visit each coalition S
 * of the others once, and count in how many orders exactly S comes before i. n is between 1 and 8.
 *
 * <p>★★★ 25 minutes. Chapter: ch15-shapley.
 */
public final class ShapleyValues {
  private ShapleyValues() {}

  // tag::solution[]
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
          double weight = factorial(size) * factorial(n - size - 1) / factorial(n);
          phi[i] += weight * (v.applyAsDouble(joined) - v.applyAsDouble(coalition));
        }
      }
    }
    return phi;
  }

  private static double factorial(int k) {
    return k < 2 ? 1 : k * factorial(k - 1);
  }
  // end::solution[]
}
