// expect: The number is half of the expected one
package ch11;

public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    if (!Double.isFinite(a) || !Double.isFinite(n)) {
      return Double.POSITIVE_INFINITY;
    }
    double size = Math.max(Math.abs(a), Math.abs(n));
    return size == 0 ? 0 : 0.5 * Math.abs(a - n) / size;
  }
}
