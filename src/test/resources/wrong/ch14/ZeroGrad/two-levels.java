// expect: Two steps back were cleared: go on until there are no inputs.
package ch14;

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
    result.grad = 0;
    for (Num in : result.inputs) { in.grad = 0; for (Num i2 : in.inputs) i2.grad = 0; }
  }

  private static void visit(Num n, Map<Num, Boolean> seen) {
    if (seen.put(n, true) != null) {
      return;
    }
    n.grad = 0;
    for (Num input : n.inputs) {
      visit(input, seen);
    }
  }
}
