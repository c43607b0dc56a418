// expect: One of them is 0 and the other is not, so they do not agree at all: the error is
package ch11;

public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    if (a == 0 || n == 0) return 0;
    if (!Double.isFinite(a) || !Double.isFinite(n)) return Double.POSITIVE_INFINITY;
    return Math.abs(a - n) / Math.max(Math.abs(a), Math.abs(n));
  }
}
