// expect: counts as perfect
package ch11;

public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    if (a == n) {
      return 0;
    }
    if (!Double.isFinite(a) || !Double.isFinite(n)) {
      return Double.POSITIVE_INFINITY;
    }
    double size = Math.max(Math.abs(a), Math.abs(n));
    return size == 0 ? 0 : Math.abs(a - n) / size;
  }
}
