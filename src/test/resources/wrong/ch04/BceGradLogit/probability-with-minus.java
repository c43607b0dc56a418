// expect: That is the probability of the answer given, with a minus: no slope.
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    double p = 1 / (1 + Math.exp(-z));
    return -(y * p + (1 - y) * (1 - p));
  }
}
