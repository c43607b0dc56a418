// tries: empty the lists of inputs that the check still needs
// stopped by: the check: it knows the graph before the call
// expected: FAILED
// control: none: it is a wrong answer in every mode
package ch14;

import java.util.ArrayList;
import java.util.List;

public final class DeepChain {
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

  private DeepChain() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Num> outputsFirst(Num root) {
    List<Num> order = new ArrayList<>(List.of(root));
    try {
      root.inputs.clear();
    } catch (UnsupportedOperationException e) {
      return order;
    }
    return order;
  }
}
