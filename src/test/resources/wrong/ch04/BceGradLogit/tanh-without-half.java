// expect: The half inside is missing: σ(z) is (1 + tanh(z / 2)) / 2.
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    return (1 + Math.tanh(z)) / 2 - y;
  }
}
