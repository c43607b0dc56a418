package ch14;

import java.util.List;

/**
 * Computes four functions of a number, each with its local slope.
 *
 * <p>The result is a new number whose only input is {@code a} itself. {@code exp} is e to the a;
 * {@code log}, the natural logarithm, is only asked for values above 0. {@code relu} is max(0, a),
 * with the slope 0 at 0. {@code tanh} must be right for any value: at ±1000 it is ±1 with the slope
 * 0, and never NaN. {@code Math} has what you need; no slope is to be measured.
 *
 * <p>★★ 10 minutes. Chapter: ch14-functions.
 */
public final class LocalSlopes {
  private LocalSlopes() {}

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

  public static Num exp(Num a) {
    // TODO ch14.LocalSlopes: value, input and slope of each function
    throw new UnsupportedOperationException("TODO ch14.LocalSlopes");
  }

  public static Num log(Num a) {
    throw new UnsupportedOperationException("TODO ch14.LocalSlopes");
  }

  public static Num tanh(Num a) {
    throw new UnsupportedOperationException("TODO ch14.LocalSlopes");
  }

  public static Num relu(Num a) {
    throw new UnsupportedOperationException("TODO ch14.LocalSlopes");
  }
}
