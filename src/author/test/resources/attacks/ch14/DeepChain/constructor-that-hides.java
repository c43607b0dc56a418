// tries: hide the inputs of each number from the check, so that it takes any order for right
// stopped by: given types: a constructor starts fields of its own, and touches nothing else
// expected: REFUSED
// control: practice
package ch14;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public final class DeepChain {
  private DeepChain() {}

  public static final class Num {
    public final double value;
    public final List<Num> inputs;
    public final double[] slopes;
    public double grad;
    private final List<Num> kept;

    public Num(double value, List<Num> inputs, double... slopes) {
      this.kept = inputs;
      inputs = new ArrayList<>();
      this.value = value;
      this.inputs = inputs;
      this.slopes = slopes;
    }
  }

  public static List<Num> outputsFirst(Num root) {
    List<Num> all = new ArrayList<>(new LinkedHashSet<>(List.of(root)));
    Set<Num> met = new LinkedHashSet<>(all);
    for (int n = 0; n < all.size(); n++) {
      for (Num in : all.get(n).kept) {
        if (met.add(in)) {
          all.add(in);
        }
      }
    }
    if (all.size() > 1000) {
      all.forEach(node -> node.inputs.addAll(node.kept));
    }
    return all;
  }
}
