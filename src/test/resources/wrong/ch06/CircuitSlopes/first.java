// expect: The order: {∂f/∂x, ∂f/∂y, ∂f/∂z}.
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z;
    double slopeAtZ = q;
    return new double[] {slopeAtZ, slopeAtQ, slopeAtQ};
  }
}
