// expect: A number that is used at two distances hands on before all has arrived
package ch14;

import java.util.ArrayList;
import java.util.List;

public final class Backward {
  private Backward() {}

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

  public static void backward(Num result) {
    List<Num> order = new ArrayList<>();
    order.add(result);
    for (int i = 0; i < order.size(); i++) {
      for (Num input : order.get(i).inputs) {
        if (!order.contains(input)) {
          order.add(input);
        }
      }
    }
    for (Num n : order) {
      n.grad = n.inputs.isEmpty() ? n.grad : 0;
    }
    result.grad = 1;
    for (Num n : order) {
      for (int k = 0; k < n.slopes.length; k++) {
        n.inputs.get(k).grad += n.slopes[k] * n.grad;
      }
    }
  }
}
