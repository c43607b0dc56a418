// expect: Only the first input of each number was followed: go to all of them.
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
    visit(result, new IdentityHashMap<>());
  }

  private static void visit(Num n, Map<Num, Boolean> seen) {
    if (seen.put(n, true) != null) {
      return;
    }
    n.grad = 0;
    if (!n.inputs.isEmpty()) visit(n.inputs.get(0), seen);
  }
}
