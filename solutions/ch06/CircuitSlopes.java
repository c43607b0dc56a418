package ch06;

/**
 * Computes the slopes of the circuit f = (x + y) · z at one point.
 *
 * <p>The result is {∂f/∂x, ∂f/∂y, ∂f/∂z}. Go backward from f, one gate after the other.
 *
 * <p>★ 5 minutes. Chapter: ch06-circuit.
 */
public final class CircuitSlopes {
  private CircuitSlopes() {}

  // tag::solution[]
  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z; // a product hands each factor the other one
    double slopeAtZ = q;
    return new double[] {slopeAtQ, slopeAtQ, slopeAtZ}; // a sum hands on what arrives
  }
  // end::solution[]
}
