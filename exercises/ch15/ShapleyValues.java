package ch15;

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

  public static double[] shapley(int n, ToDoubleFunction<Set<Integer>> v) {
    // TODO ch15.ShapleyValues: for each player, visit every coalition of the others
    throw new UnsupportedOperationException("TODO ch15.ShapleyValues");
  }
}
