// expect: The second call did nothing: what was met may be remembered for one call only.
package ch14;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class Backward {
  private Backward() {}

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
  public static void backward(Num result) {
    List<Num> order = new ArrayList<>();
    visit(result, order);
    for (Num n : order) if (!n.inputs.isEmpty()) n.grad = 0;
    result.grad = 1;
    for (int k = order.size() - 1; k >= 0; k--) {
      Num n = order.get(k);
      for (int i = 0; i < n.inputs.size(); i++) n.inputs.get(i).grad += n.slopes[i] * n.grad;
    }
  }
  private static void visit(Num n, List<Num> order) {
    if (SEEN.add(n)) {
      for (Num input : n.inputs) visit(input, order);
      order.add(n);
    }
  }
}
