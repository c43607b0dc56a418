// expect: Those are the slopes of x · y · z: the first gate adds x and y.
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    return new double[] {y * z, x * z, x * y};
  }
}
