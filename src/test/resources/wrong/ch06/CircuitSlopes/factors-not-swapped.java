// expect: the product did not swap
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = q;
    double slopeAtZ = z;
    return new double[] {slopeAtQ, slopeAtQ, slopeAtZ}; // a sum hands on what arrives
  }
}
