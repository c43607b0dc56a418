// expect: A float holds about seven digits
package ch04;

public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    float p = (float) (1 / (1 + Math.exp(-z)));
    return p - y;
  }
}
