// expect: NaN by overflow
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    double p = 1 - Math.exp(-z) / (1 + Math.exp(-z));
    return p - y;
  }
}
