// expect: The slopes at x and y are multiplied
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    return new double[] {x * z, y * z, x + y};
  }
}
