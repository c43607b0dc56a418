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

  public static double[] circuitSlopes(double x, double y, double z) {
    // TODO ch06.CircuitSlopes: the slope at q = x + y first, then those at x and y
    throw new UnsupportedOperationException("TODO ch06.CircuitSlopes");
  }
}
