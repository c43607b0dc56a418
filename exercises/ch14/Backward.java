package ch14;

import java.util.List;

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

  public static void backward(Num result) {
    // TODO ch14.Backward: an order, then each number hands on its gradient once
    throw new UnsupportedOperationException("TODO ch14.Backward");
  }
}
