// expect: The parentheses are missing in the sigmoid
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    return 1 / 1 + Math.exp(-z) - y;
  }
}
