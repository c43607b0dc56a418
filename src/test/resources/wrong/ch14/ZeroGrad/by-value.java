// expect: Numbers of the same value were taken for one: compare them by ==.
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

  public static void zeroGrad(Num result) {
    visit(result, new HashSet<>());
  }
  private static void visit(Num n, Set<Double> seen) {
    if (!seen.add(n.value)) return;
    n.grad = 0;
    for (Num in : n.inputs) visit(in, seen);
  }
}
