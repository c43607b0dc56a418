// expect: That is the largest curvature
package ch05;

public final class MaxStableRate {
  private MaxStableRate() {}

  public static double maxStableRate(double[] lambda) {
    double max = 0;
    for (double l : lambda) {
      if (l < 0) throw new IllegalArgumentException("negative");
      max = Math.max(max, l);
    }
    return max == 0 ? Double.POSITIVE_INFINITY : max;
  }
}
