package ch14;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  // tag::solution[]
  public static List<Num> outputsFirst(Num root) {
    Map<Num, Integer> waitingFor = new HashMap<>(); // how many users are not placed yet
    List<Num> all = new ArrayList<>(List.of(root));
    for (int n = 0; n < all.size(); n++) {
      for (Num input : all.get(n).inputs) {
        if (waitingFor.merge(input, 1, Integer::sum) == 1) {
          all.add(input);
        }
      }
    }
    List<Num> order = new ArrayList<>(List.of(root));
    for (int n = 0; n < order.size(); n++) {
      for (Num input : order.get(n).inputs) {
        if (waitingFor.merge(input, -1, Integer::sum) == 0) {
          order.add(input);
        }
      }
    }
    return order;
  }
  // end::solution[]
}
