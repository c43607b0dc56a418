// expect: x − y in place of x + y: the slope at z is the sum.
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z;
    double slopeAtZ = x - y;
    return new double[] {slopeAtQ, slopeAtQ, slopeAtZ};
  }
}
