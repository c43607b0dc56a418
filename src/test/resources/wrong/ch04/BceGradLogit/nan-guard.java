// expect: A special case far from 0: there p is 0 or 1, and the slope still p − y.
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    if (Math.abs(z) > 700) return 0; double p = 1 / (1 + Math.exp(-z));
    return p - y;
  }
}
