// expect: Two inputs must be listed
package ch14;

import java.util.List;

public final class PlusTimes {
  private PlusTimes() {}

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

  public static Num plus(Num a, Num b) {
    return new Num(a.value + b.value, List.of(a, b), 1, 1);
  }

  public static Num times(Num a, Num b) {
    if (a == b) return new Num(a.value * a.value, List.of(a), 2 * a.value);
    return new Num(a.value * b.value, List.of(a, b), b.value, a.value);
  }

  public static void handOn(Num result) {
    for (int i = 0; i < result.inputs.size(); i++) {
      result.inputs.get(i).grad += result.slopes[i] * result.grad;
    }
  }

}
