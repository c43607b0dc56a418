// expect: Your own code throws that, but these inputs are allowed
package ch11;

/**
 * Compares the slope that backward computes, {@code a}, with the one that nudging measures, {@code
 * n}.
 *
 * <p>Return the distance of the two, divided by the larger of their absolute values, and 0 when
 * both are 0. If one of them is NaN or infinite, return {@code Double.POSITIVE_INFINITY}: a check
 * that asks whether the error is above a limit would let a NaN pass.
 *
 * <p>★ 5 minutes. Chapter: ch11-relative.
 */
public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    if (!Double.isFinite(a) || !Double.isFinite(n)) {
      return Double.POSITIVE_INFINITY;
    }
    if (a == 0 && n == 0) {
      throw new IllegalArgumentException("both are 0");
    }
    return Math.abs(a - n) / Math.max(Math.abs(a), Math.abs(n));
  }
}
