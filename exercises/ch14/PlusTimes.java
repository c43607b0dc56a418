package ch14;

import java.util.List;

/**
 * Builds sums and products that remember, and hands a gradient back through one operation.
 *
 * <p>{@code plus} and {@code times} return a new number with the value of the result, the list of
 * the two inputs in the order given, and the two local slopes in the same order. {@code a} and
 * {@code b} may be the same number. {@code handOn} is for the way back: it adds, to the
 * {@code grad} of each input, the local slope times {@code result.grad}. A number may have any
 * number of inputs.
 *
 * <p>★ 5 minutes. Chapter: ch14-remember.
 */
public final class PlusTimes {
  private PlusTimes() {}

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

  public static Num plus(Num a, Num b) {
    // TODO ch14.PlusTimes: value, inputs and slopes of a sum; then the same for a product
    throw new UnsupportedOperationException("TODO ch14.PlusTimes");
  }

  public static Num times(Num a, Num b) {
    throw new UnsupportedOperationException("TODO ch14.PlusTimes");
  }

  public static void handOn(Num result) {
    throw new UnsupportedOperationException("TODO ch14.PlusTimes");
  }
}
