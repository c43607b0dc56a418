// expect: A gradient of 0 ended the walk
package ch14;

import java.util.List;

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
    if (result.grad != 0) {
      result.grad = 0;
      result.inputs.forEach(ZeroGrad::zeroGrad);
    }
  }
}
