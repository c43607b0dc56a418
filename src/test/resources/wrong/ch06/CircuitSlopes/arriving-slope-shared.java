// expect: A sum does not share
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z; // a product hands each factor the other one
    double slopeAtZ = q;
    return new double[] {slopeAtQ / 2, slopeAtQ / 2, slopeAtZ};
  }
}
