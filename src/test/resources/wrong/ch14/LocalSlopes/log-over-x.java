// expect: The value is multiplied in
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
    return new Slope(Math.log(x), Math.log(x) / x);
  }

  public static Slope tanh(double x) {
    double a = Math.tanh(x);
    return new Slope(a, 1 - a * a);
  }

  public static Slope relu(double x) {
    return new Slope(Math.max(0, x), x > 0 ? 1 : 0);
  }
}
