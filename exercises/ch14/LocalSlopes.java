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

  public static Slope exp(double x) {
    // TODO ch14.LocalSlopes: for each function its value and its slope
    throw new UnsupportedOperationException("TODO ch14.LocalSlopes");
  }

  public static Slope log(double x) {
    throw new UnsupportedOperationException("TODO ch14.LocalSlopes");
  }

  public static Slope tanh(double x) {
    throw new UnsupportedOperationException("TODO ch14.LocalSlopes");
  }

  public static Slope relu(double x) {
    throw new UnsupportedOperationException("TODO ch14.LocalSlopes");
  }
}
