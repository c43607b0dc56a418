package ch14;

import java.util.List;

/**
 * Lists a result and all that it was computed from, the result first, without recursion.
 *
 * <p>Each number occurs once, and after all numbers that use it. Any such order is right. A number
 * may be used twice by the same number. Chains are up to 200,000 numbers long, so no method may
 * call itself, neither directly nor through another one, and the time must be proportional to the
 * number of arrows: {@code contains} on a list is too slow. Tell numbers apart by {@code ==}, since
 * two of them may have the same value. You may add fields to {@code Num}. A second call for the
 * same graph must work too.
 *
 * <p>★★★ 30 minutes. Chapter: ch14-deep.
 */
public final class DeepChain {
  private DeepChain() {}

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

  public static List<Num> outputsFirst(Num root) {
    // TODO ch14.DeepChain: the result first, each number after all that use it
    throw new UnsupportedOperationException("TODO ch14.DeepChain");
  }
}
