// expect: That is OR: turn both weights around, and take a bias above 0.
package ch01;

public final class NorGate {
  private NorGate() {}

  public static boolean[] gate(double w1, double w2, double b) {
    return new boolean[] {b > 0, w2 + b > 0, w1 + b > 0, w1 + w2 + b > 0};
  }

  public static double[] norGate() {
    return new double[] {1, 1, 0};
  }
}
