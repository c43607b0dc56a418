// expect: and not 1.
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    return new double[] {z, z, 1};
  }
}
