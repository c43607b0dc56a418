// expect: The first direction is left out: indices begin at 0.
package ch05;

public final class MaxStableRate {
  private MaxStableRate() {}

  public static double maxStableRate(double[] lambda) {
    double limit = Double.POSITIVE_INFINITY;
    for (int i = 1; i < lambda.length; i++) { double curvature = lambda[i];
      if (curvature < 0) {
        throw new IllegalArgumentException("A curvature must not be negative, was " + curvature);
      }
      if (curvature > 0) {
        limit = Math.min(limit, 2 / curvature);
      }
    }
    return limit;
  }
}
