// expect: A search that begins with the curvature 1
package ch05;

public final class MaxStableRate {
  private MaxStableRate() {}

  public static double maxStableRate(double[] lambda) {
    double most = 1;
    boolean bent = false;
    for (double curvature : lambda) {
      if (curvature < 0) {
        throw new IllegalArgumentException("A curvature must not be negative, was " + curvature);
      }
      most = Math.max(most, curvature);
      bent |= curvature > 0;
    }
    return bent ? 2 / most : Double.POSITIVE_INFINITY;
  }
}
