// expect: The parts are subtracted: add them, with +=.
package ch14;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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

  public static void backward(Num result) {
    List<Num> order = new ArrayList<>();
    Map<Num, Boolean> seen = new IdentityHashMap<>();
    visit(result, order, seen);
    for (Num n : order) {
      if (!n.inputs.isEmpty()) {
        n.grad = 0;
      }
    }
    result.grad = 1;
    for (int k = order.size() - 1; k >= 0; k--) {
      Num n = order.get(k);
      for (int i = 0; i < n.inputs.size(); i++) {
        n.inputs.get(i).grad -= n.slopes[i] * n.grad;
      }
    }
  }

  private static void visit(Num n, List<Num> order, Map<Num, Boolean> seen) {
    if (seen.put(n, true) != null) {
      return;
    }
    for (Num input : n.inputs) {
      visit(input, order, seen);
    }
    order.add(n);
  }
}
