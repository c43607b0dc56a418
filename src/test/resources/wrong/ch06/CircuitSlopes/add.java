// expect: The slopes on the way are added: multiply them.
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z;
    double slopeAtZ = q;
    return new double[] {1 + slopeAtQ, 1 + slopeAtQ, slopeAtZ};
  }
}
