// expect: Nearly the limit, as when something is subtracted or a float
package ch05;

public final class MaxStableRate {
  private MaxStableRate() {}

  public static double maxStableRate(double[] lambda) {
    float most = 0;
    for (double curvature : lambda) {
      if (curvature < 0) {
        throw new IllegalArgumentException();
      }
      most = Math.max(most, (float) curvature);
    }
    return 2.0 / most;
  }
}
