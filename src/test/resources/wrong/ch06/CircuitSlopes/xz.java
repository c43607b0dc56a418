// expect: A sum is no product: it hands on the slope as it arrives.
package ch06;

public final class CircuitSlopes {
  private CircuitSlopes() {}

  public static double[] circuitSlopes(double x, double y, double z) {
    double q = x + y;
    double slopeAtQ = z;
    double slopeAtZ = q;
    return new double[] {y * z, x * z, slopeAtZ};
  }
}
