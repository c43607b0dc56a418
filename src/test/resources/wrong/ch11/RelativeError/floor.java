// expect: Something keeps the divisor from being tiny, or is added to it: divide by the
package ch11;

public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    if (!Double.isFinite(a) || !Double.isFinite(n)) {
      return Double.POSITIVE_INFINITY;
    }
    double larger = Math.max(Math.abs(a), Math.abs(n));
    if (larger == 0) {
      return 0;
    }
    return Math.abs(a - n) / Math.max(larger, 1e-8);
  }
}
