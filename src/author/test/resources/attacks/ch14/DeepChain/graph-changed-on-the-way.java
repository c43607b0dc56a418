// tries: take the inputs from each number in a step of its own, so that any order is right
// stopped by: given types: classes of the exercise do what the stub does
// expected: REFUSED
// control: none: it is a wrong answer in every mode
package ch14;

import java.util.ArrayList;
import java.util.List;

public final class DeepChain {
  public static final class Num {
    public static int made;
    public final double value;
    public final List<Num> inputs;
    public final double[] slopes;
    public double grad;

    public Num(double value, List<Num> inputs, double... slopes) {
      this.value = value;
      this.inputs = inputs;
      this.slopes = slopes;
      made++;
    }
  }

  private DeepChain() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Num> outputsFirst(Num root) {
    return List.of(root);
  }
}
