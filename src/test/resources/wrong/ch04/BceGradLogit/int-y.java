// expect: y is taken for 0 or 1: it may lie between 0 and 1. Subtract y, whatever it is.
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    double p = 1 / (1 + Math.exp(-z));
    return y == 1 ? p - 1 : p;
  }
}
