// expect: the slope at z is the other factor
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z; // a product hands each factor the other one
    double slopeAtZ = z;
    return new double[] {slopeAtQ, slopeAtQ, slopeAtZ}; // a sum hands on what arrives
  }
}
