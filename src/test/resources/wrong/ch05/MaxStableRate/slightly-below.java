// expect: Nearly the limit, as when
package ch05;

public final class MaxStableRate {
  private MaxStableRate() {}

  public static double maxStableRate(double[] lambda) {
    double limit = Double.POSITIVE_INFINITY;
    for (double curvature : lambda) {
      if (curvature < 0) {
        throw new IllegalArgumentException("A curvature must not be negative, was " + curvature);
      }
      if (curvature > 0) {
        limit = Math.min(limit, 2 / curvature);
      }
    }
    return limit * 0.999;
  }
}
