// expect: overflow
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    double e = Math.exp(z);
    return e / (1 + e) - y;
  }
}
