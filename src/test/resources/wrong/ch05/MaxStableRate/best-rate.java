// expect: the fastest rate
package ch05;

public final class MaxStableRate {
  private MaxStableRate() {}

  public static double maxStableRate(double[] lambda) {
    double smallest = Double.POSITIVE_INFINITY;
    double largest = 0;
    double limit = Double.POSITIVE_INFINITY;
    for (double curvature : lambda) {
      if (curvature < 0) {
        throw new IllegalArgumentException("A curvature must not be negative, was " + curvature);
      }
      if (curvature > 0) {
        smallest = Math.min(smallest, curvature);
        largest = Math.max(largest, curvature);
        limit = 2 / (smallest + largest);
      }
    }
    return limit;
  }
}
