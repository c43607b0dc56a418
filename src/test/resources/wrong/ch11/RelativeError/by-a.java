// expect: Divided by |a|, the smaller
package ch11;

public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    if (!Double.isFinite(a) || !Double.isFinite(n)) {
      return Double.POSITIVE_INFINITY;
    }
    double size = Math.abs(a);
    return size == 0 ? 0 : Math.abs(a - n) / size;
  }
}
