// expect: p and 1 − p are exchanged, or the minus in the exponent is missing: p is 1 / (1
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    double p = 1 / (1 + Math.exp(z));
    return p - y;
  }
}
