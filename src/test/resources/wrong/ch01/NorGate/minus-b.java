// expect: The bias is subtracted: add b.
package ch01;

public final class NorGate {
  private NorGate() {}

  public static boolean[] gate(double w1, double w2, double b) {
    return new boolean[] {0 > b, w2 > b, w1 > b, w1 + w2 > b};
  }

  public static double[] norGate() {
    return new double[] {-1, -1, 0.5};
  }
}
