// expect: The running total was handed on again
package ch14;

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
    result.grad = 1;
    handOn(result);
  }

  private static void handOn(Num n) {
    for (int k = 0; k < n.slopes.length; k++) {
      n.inputs.get(k).grad += n.slopes[k] * n.grad;
    }
    n.inputs.forEach(Backward::handOn);
  }
}
