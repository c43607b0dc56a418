package nnbook.web.vm.host;

/** Arithmetic as Java defines it, where WebAssembly would stop or TeaVM's result is another one. */
public final class ExactMath {
  /** From here on all doubles are whole. */
  private static final double WHOLE = 1L << 52;

  private ExactMath() {}

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

  /** The same number as an int. */
  public static int whole(long x) {
    if ((int) x != x) {
      throw new ArithmeticException("integer overflow");
    }
    return (int) x;
  }

  /** The whole number next to x, of two the even one. */
  public static double rint(double x) {
    double size = Math.abs(x);
    if (!(size < WHOLE)) {
      return x;
    }
    double rounded = size + WHOLE - WHOLE;
    long sign = Double.doubleToRawLongBits(x) & Long.MIN_VALUE;
    return Double.longBitsToDouble(Double.doubleToRawLongBits(rounded) | sign);
  }

  /** The whole number next to x, of two the larger one. */
  public static long round(double x) {
    double below = Math.floor(x);
    return (long) (x - below >= 0.5 ? below + 1 : below);
  }

  /** The whole number next to x, of two the larger one. */
  public static int round(float x) {
    double below = Math.floor(x);
    return (int) (x - below >= 0.5 ? below + 1 : below);
  }

  /** How far the next double is from the size of x. */
  public static double ulp(double x) {
    double size = Math.abs(x);
    if (!(size < Double.POSITIVE_INFINITY)) {
      return size;
    }
    long exponent = Double.doubleToRawLongBits(size) >>> 52;
    return exponent > 52 ? Double.longBitsToDouble(exponent - 52 << 52)
        : Double.longBitsToDouble(1L << Math.max(0, exponent - 1));
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
