// expect: Math.abs: the slope is negative where p is too small.
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    double p = 1 / (1 + Math.exp(-z));
    return Math.abs(p - y);
  }
}
