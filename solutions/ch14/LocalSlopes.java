package ch14;

/**
 * Computes four functions together with their local slopes.
 *
 * <p>{@code exp} is eˣ and {@code log} the natural logarithm, which is only asked for x above 0.
 * {@code relu} is max(0, x), with the slope 0 at x = 0. {@code tanh} must be right for any x: at
 * ±1000 it is ±1 with the slope 0, and never NaN. {@code Math} has what you need; no slope is to be
 * measured.
 *
 * <p>★★ 10 minutes. Chapter: ch14-functions.
 */
public final class LocalSlopes {
  private LocalSlopes() {}

  /** The value of a function at x, and how fast it changes there. */
  public record Slope(double value, double slope) {}

  // tag::solution[]
  public static Slope exp(double x) {
    double e = Math.exp(x);
    return new Slope(e, e);
  }

  public static Slope log(double x) {
    return new Slope(Math.log(x), 1 / x);
  }

  public static Slope tanh(double x) {
    double t = Math.tanh(x);
    return new Slope(t, 1 - t * t);
  }

  public static Slope relu(double x) {
    return x > 0 ? new Slope(x, 1) : new Slope(0, 0);
  }
  // end::solution[]
}
