// expect: or with the limit 2
package ch05;

public final class MaxStableRate {
  private MaxStableRate() {}

  public static double maxStableRate(double[] lambda) {
    double limit = 2;
    for (double curvature : lambda) {
      if (curvature < 0) {
        throw new IllegalArgumentException();
      }
      if (curvature > 0) {
        limit = Math.min(limit, 2 / curvature);
      }
    }
    return limit;
  }
}
