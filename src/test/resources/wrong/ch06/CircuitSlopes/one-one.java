// expect: Every slope is taken at its own gate only, and at z it is q.
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z;
    double slopeAtZ = q;
    return new double[] {1, 1, slopeAtQ};
  }
}
