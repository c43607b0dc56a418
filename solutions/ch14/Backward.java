package ch14;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fills in the gradient of everything that a result was computed from.
 *
 * <p>After the call, {@code grad} of each number in the graph is the slope of {@code result} with
 * respect to that number: the product of the local slopes along each path, summed over all paths.
 * The gradient of {@code result} itself is 1. Numbers with inputs start from 0, whatever their
 * {@code grad} was before. Numbers without inputs keep what they had and add to it, so that a
 * second call doubles them. {@code result} has at least one input. Work must be proportional to
 * the number of arrows, not of paths. Bring your {@code handOn} and your order: they fit this
 * {@code Num}.
 *
 * <p>★★ 30 minutes. Chapter: ch14-order.
 */
public final class Backward {
  private Backward() {}

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
  public static void backward(Num result) {
    List<Num> order = new ArrayList<>();
    visit(result, new HashSet<>(), order);
    for (Num n : order) {
      n.grad = n.inputs.isEmpty() ? n.grad : 0;
    }
    result.grad = 1;
    Collections.reverse(order); // each number after all that use it
    for (Num n : order) {
      for (int k = 0; k < n.slopes.length; k++) {
        n.inputs.get(k).grad += n.slopes[k] * n.grad;
      }
    }
  }

  private static void visit(Num n, Set<Num> met, List<Num> order) {
    if (met.add(n)) {
      for (Num input : n.inputs) {
        visit(input, met, order);
      }
      order.add(n);
    }
  }
  // end::solution[]
}
