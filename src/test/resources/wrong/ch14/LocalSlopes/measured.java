// expect: Nearly right, as from a slope that was measured, a float, or a constant
package ch14;

public final class LocalSlopes {
  private LocalSlopes() {}

    public record Slope(double value, double slope) {}

  public static Slope exp(double x) {
    return new Slope(Math.exp(x), (Math.exp(x + 1e-5) - Math.exp(x - 1e-5)) / 2e-5);
  }

  public static Slope log(double x) {
    return new Slope(Math.log(x), 1 / x);
  }

  public static Slope tanh(double x) {
    double a = Math.tanh(x);
    return new Slope(a, 1 - a * a);
  }

  public static Slope relu(double x) {
    return new Slope(Math.max(0, x), x > 0 ? 1 : 0);
  }
}
