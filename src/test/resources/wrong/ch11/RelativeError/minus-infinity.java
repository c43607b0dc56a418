// expect: The error is minus infinity, which is above no limit: return plus infinity.
package ch11;

public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    if (!Double.isFinite(a) || !Double.isFinite(n)) {
      return Double.NEGATIVE_INFINITY;
    }
    double larger = Math.max(Math.abs(a), Math.abs(n));
    if (larger == 0) {
      return 0;
    }
    return Math.abs(a - n) / larger;
  }
}
