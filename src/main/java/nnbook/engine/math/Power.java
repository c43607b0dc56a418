package nnbook.engine.math;

/** x^y = e^(y ln x), with a logarithm of about 67 bits, and the rules for signs and infinities. */
final class Power {
  private Power() {}

  static double pow(double x, double y) {
    if (y == 0) {
      return 1;
    }
    if (x < 0 || x == 0 && 1 / x < 0) {
      return ofNegative(-x, y);
    }
    return ofPositive(x, y);
  }

  /** (-x)^y: real for whole y only, and negative for odd ones. */
  private static double ofNegative(double x, double y) {
    double size = ofPositive(x, y);
    if (isOdd(y)) {
      return -size;
    }
    boolean hasValue = x == 0 || x == Double.POSITIVE_INFINITY || y == Math.rint(y);
    return hasValue ? size : Double.NaN;
  }

  /** From 2^53 on every double is even. */
  private static boolean isOdd(double y) {
    return y == Math.rint(y) && Math.abs(y) < 0x1p53 && ((long) y & 1) == 1;
  }

  private static double ofPositive(double x, double y) {
    if (x == 0 || x == Double.POSITIVE_INFINITY) {
      return y != y ? y : (x == 0) == (y > 0) ? 0 : Double.POSITIVE_INFINITY;
    }
    if (x != x) {
      return x;
    }
    DoubleDouble log = Logarithm.of(x);
    DoubleDouble exponent = DoubleDouble.product(log.high(), y);
    return Exponential.exp(exponent.high(), exponent.low() + log.low() * y);
  }
}
