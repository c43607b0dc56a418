package ch14;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Clears the gradients of a whole graph.
 *
 * <p>Afterward {@code grad} is 0 for {@code result}, for all its inputs, for their inputs, and
 * so on to the numbers that were not computed. Nothing else changes. A gradient may happen to be 0
 * somewhere in between, and what lies behind it must be cleared all the same. Do not visit a number
 * again for each path that leads to it. Graphs are shallow here, so your method may call itself.
 *
 * <p>★ 10 minutes. Chapter: ch14-wrong.
 */
public final class ZeroGrad {
  private ZeroGrad() {}

  /** A number that remembers its inputs and how fast it changes with each of them. */
  public static final class Num {
    public final double value;
    public final List<Num> inputs;
    public final double[] slopes;
    public double grad;

    public Num(double value, List<Num> inputs, double... slopes) {
      this.value = value;
      this.inputs = inputs;
      this.slopes = slopes;
    }
  }

  // tag::solution[]
  public static void zeroGrad(Num result) {
    clear(result, new HashSet<>());
  }

  private static void clear(Num n, Set<Num> met) {
    if (met.add(n)) {
      n.grad = 0;
      n.inputs.forEach(input -> clear(input, met));
    }
  }
  // end::solution[]
}
