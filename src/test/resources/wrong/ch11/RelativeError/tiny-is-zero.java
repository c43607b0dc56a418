// expect: These slopes differ, and the error is 0: it is 0 only where they agree.
package ch11;

public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    if (!Double.isFinite(a) || !Double.isFinite(n)) {
      return Double.POSITIVE_INFINITY;
    }
    double larger = Math.max(Math.abs(a), Math.abs(n));
    if (larger < 1e-6) {
      return 0;
    }
    return Math.abs(a - n) / larger;
  }
}
