// tries: return texts where the check expects values of the graph, so that it breaks
// stopped by: the check: what it cannot use has failed
// expected: FAILED
// control: none: a check breaks on it in every mode
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
    return (List) new ArrayList<>(List.of("x", "y"));
  }
}
