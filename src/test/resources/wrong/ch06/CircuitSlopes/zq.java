// expect: A factor z too many: the slope at z is x + y alone.
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z;
    double slopeAtZ = q * z;
    return new double[] {slopeAtQ, slopeAtQ, slopeAtZ};
  }
}
