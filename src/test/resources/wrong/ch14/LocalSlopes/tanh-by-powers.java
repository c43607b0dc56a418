// expect: a power of e overflowed
package ch14;

public final class LocalSlopes {
  private LocalSlopes() {}

  /** The value of a function at x, and how fast it changes there. */
  public record Slope(double value, double slope) {}

  public static Slope exp(double x) {
    double e = Math.exp(x);
    return new Slope(e, e);
  }

  public static Slope log(double x) {
    return new Slope(Math.log(x), 1 / x);
  }

  public static Slope tanh(double x) {
    double t = (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x));
    return new Slope(t, 1 - t * t);
  }

  public static Slope relu(double x) {
    return x > 0 ? new Slope(x, 1) : new Slope(0, 0);
  }
}
