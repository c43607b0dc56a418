// expect: One visit for each path
package ch14;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    clear(result, new HashSet<>());
    handOn(result, 1);
  }

  private static void clear(Num n, Set<Num> met) {
    if (met.add(n) && !n.inputs.isEmpty()) {
      n.grad = 0;
      n.inputs.forEach(input -> clear(input, met));
    }
  }

  private static void handOn(Num n, double arriving) {
    n.grad += arriving;
    for (int k = 0; k < n.slopes.length; k++) {
      handOn(n.inputs.get(k), n.slopes[k] * arriving);
    }
  }
}
