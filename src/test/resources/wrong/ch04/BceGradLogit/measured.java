// expect: Nearly the slope, as from a difference quotient
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    double h = 1e-5;
    return (loss(z + h, y) - loss(z - h, y)) / (2 * h);
  }
  private static double loss(double z, double y) {
    double p = 1 / (1 + Math.exp(-z));
    return -(y * Math.log(p) + (1 - y) * Math.log(1 - p));
  }
}
