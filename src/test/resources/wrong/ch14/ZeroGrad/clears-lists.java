// expect: A list was to be changed that never changes, as those of List.of. Copy it first:
package ch14;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

public final class ZeroGrad {
  private ZeroGrad() {}

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

  public static void zeroGrad(Num result) {
    visit(result, new IdentityHashMap<>());
  }

  private static void visit(Num n, Map<Num, Boolean> seen) {
    if (seen.put(n, true) != null) {
      return;
    }
    n.grad = 0;
    for (Num input : new ArrayList<>(n.inputs)) {
      visit(input, seen);
    }
    n.inputs.clear();
  }
}
