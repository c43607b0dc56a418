package ch15;

import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The Shapley value of each of the players 0 … n − 1.
 *
 * <p>{@code v.applyAsDouble(s)} is the worth of the coalition s, a set of player numbers; the worth
 * of the empty set need not be 0. Entry i of the result is the sum over all coalitions S without i
 * of |S|! (n − |S| − 1)! / n! times v(S with i) − v(S). n is between 1 and 8.
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
