// expect: The value of the number was handed on in place
package ch14;

import java.util.ArrayList;
import java.util.Collections;
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

  public static void backward(Num result) {
    List<Num> order = new ArrayList<>();
    visit(result, new HashSet<>(), order);
    for (Num n : order) {
      n.grad = n.inputs.isEmpty() ? n.grad : 0;
    }
    result.grad = 1;
    Collections.reverse(order); // each number after all that use it
    for (Num n : order) {
      for (int k = 0; k < n.slopes.length; k++) {
        n.inputs.get(k).grad += n.value * n.grad;
      }
    }
  }

  private static void visit(Num n, Set<Num> met, List<Num> order) {
    if (met.add(n)) {
      n.inputs.forEach(input -> visit(input, met, order));
      order.add(n);
    }
  }
}
