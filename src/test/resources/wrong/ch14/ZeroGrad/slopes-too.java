// expect: The slopes must stay
package ch14;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class ZeroGrad {
  private ZeroGrad() {}

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

  public static void zeroGrad(Num result) {
    clear(result, new HashSet<>());
  }

  private static void clear(Num n, Set<Num> met) {
    if (met.add(n)) {
      n.grad = 0;
      java.util.Arrays.fill(n.slopes, 0);
      n.inputs.forEach(input -> clear(input, met));
    }
  }
}
