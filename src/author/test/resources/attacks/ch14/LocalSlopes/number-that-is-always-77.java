// tries: make each new number say 77, and so does the one that the check computes with
// stopped by: given types: classes of the exercise do what the stub does
// expected: FAILED
// control: none: other checks know their numbers in advance
package ch14;

import java.util.List;

public final class LocalSlopes {
  private LocalSlopes() {}

  public static final class Num {
    public final double value;
    public final List<Num> inputs;
    public final double[] slopes;
    public double grad;

    public Num(double value, List<Num> inputs, double... slopes) {
      this.value = 77;
      this.inputs = inputs;
      this.slopes = slopes;
    }
  }

  public static Num exp(Num a) {
    return new Num(77, List.of(), 77);
  }

  public static Num log(Num a) {
    return new Num(77, List.of(), 77);
  }

  public static Num tanh(Num a) {
    return new Num(77, List.of(), 77);
  }

  public static Num relu(Num a) {
    return new Num(77, List.of(), 77);
  }
}
