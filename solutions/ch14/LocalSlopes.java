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

  // tag::solution[]
  public static Num exp(Num a) {
    double e = Math.exp(a.value);
    return new Num(e, List.of(a), e);
  }

  public static Num log(Num a) {
    return new Num(Math.log(a.value), List.of(a), 1 / a.value);
  }

  public static Num tanh(Num a) {
    double t = Math.tanh(a.value);
    return new Num(t, List.of(a), 1 - t * t);
  }

  public static Num relu(Num a) {
    return new Num(Math.max(0, a.value), List.of(a), a.value > 0 ? 1 : 0);
  }
  // end::solution[]
}
