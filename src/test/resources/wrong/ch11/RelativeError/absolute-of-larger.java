// expect: The larger number is not the larger absolute value: take Math.abs of each first.
package ch11;

public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    if (!Double.isFinite(a) || !Double.isFinite(n)) {
      return Double.POSITIVE_INFINITY;
    }
    double larger = Math.abs(Math.max(a, n));
    if (larger == 0) {
      return 0;
    }
    return Math.abs(a - n) / larger;
  }
}
