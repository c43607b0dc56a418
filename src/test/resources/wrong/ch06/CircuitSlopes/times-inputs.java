// expect: multiplied by its own input
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z; // a product hands each factor the other one
    double slopeAtZ = q;
    return new double[] {x * slopeAtQ, y * slopeAtQ, z * slopeAtZ};
  }
}
