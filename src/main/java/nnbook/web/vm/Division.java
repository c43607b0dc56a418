package nnbook.web.vm;

/** Division as Java defines it, where WebAssembly would stop or TeaVM's result is not exact. */
public final class Division {
  private Division() {}

  /** The quotient of whole numbers, rounded toward 0. */
  public static int quotient(int x, int y) {
    return y == -1 ? -x : x / nonzero(y);
  }

  /** The quotient of whole numbers, rounded toward 0. */
  public static long quotient(long x, long y) {
    return y == -1 ? -x : x / nonzero(y);
  }

  /** What is left of x when it is divided by y. */
  public static int remainder(int x, int y) {
    return y == -1 ? 0 : x % nonzero(y);
  }

  /** What is left of x when it is divided by y. */
  public static long remainder(long x, long y) {
    return y == -1 ? 0 : x % nonzero(y);
  }

  /** What is left of x when y is taken off as often as it goes. */
  public static float remainder(float x, float y) {
    return (float) remainder((double) x, (double) y); // a float again
  }

  /** What is left of x, exactly, when y is taken off as often as it goes. */
  public static double remainder(double x, double y) {
    double left = Math.abs(x);
    double divisor = Math.abs(y);
    if (!(left < Double.POSITIVE_INFINITY) || !(divisor > 0)) {
      return Double.NaN;
    }
    if (left < divisor) {
      return x;
    }
    double multiple = divisor;
    while (multiple <= left - multiple) {
      multiple += multiple;
    }
    // At most twice as large: such a difference is exact.
    for (; multiple >= divisor; multiple /= 2) {
      if (left >= multiple) {
        left -= multiple;
      }
    }
    long sign = Double.doubleToRawLongBits(x) & Long.MIN_VALUE;
    return Double.longBitsToDouble(Double.doubleToRawLongBits(left) | sign);
  }

  private static int nonzero(int y) {
    if (y == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return y;
  }

  private static long nonzero(long y) {
    if (y == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return y;
  }
}
