// tries: fill the slopes that the check has given with zeros, before it computes what it expects
// stopped by: given types: a constructor starts fields of its own, and touches nothing else
// expected: REFUSED
// control: none: other checks know their numbers in advance
package ch14;

import java.util.List;

public final class Backward {
  private Backward() {}

  public static final class Num {
    public final double value;
    public final List<Num> inputs;
    public final double[] slopes;
    public double grad;
    public int more;

    public Num(double value, List<Num> inputs, double... slopes) {
      java.util.Arrays.fill(slopes, 0);
      this.value = value;
      this.inputs = inputs;
      this.slopes = slopes;
    }
  }

  public static void backward(Num result) {
    result.grad = 1;
  }
}
