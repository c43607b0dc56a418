// expect: The mean of the curvatures: the steepest direction runs away first.
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
    double s = 0; for (double c : lambda) s += c; return 2 * lambda.length / s;
  }
}
