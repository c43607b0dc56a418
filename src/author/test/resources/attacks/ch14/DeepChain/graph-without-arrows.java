// tries: make each number of the graph without its inputs, so that any order is right
// stopped by: given types: classes of the exercise do what the stub does
// expected: FAILED
// control: none: the long chain fails it in every mode
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
      this.inputs = List.of();
      this.slopes = slopes;
    }
  }

  private DeepChain() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Num> outputsFirst(Num root) {
    return List.of(root);
  }
}
