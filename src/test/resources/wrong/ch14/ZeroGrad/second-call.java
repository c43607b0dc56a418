// expect: A second call has left something: what was met may be remembered for one call
package ch14;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private static final Set<Num> SEEN = new HashSet<>();
  public static void zeroGrad(Num result) {
    if (!SEEN.add(result)) return;
    result.grad = 0;
    for (Num in : result.inputs) zeroGrad(in);
  }
}
