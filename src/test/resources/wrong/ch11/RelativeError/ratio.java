// expect: That is the smaller slope divided by the larger: divide their distance.
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
    return Math.min(Math.abs(a), Math.abs(n)) / larger;
  }
}
