package nnbook.engine.math;

/**
 * A number as the unevaluated sum of two doubles, about 106 bits: high is the number rounded to a
 * double, low is what the rounding lost.
 *
 * <p>Source: T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18, 1971; the exact sum of any two numbers is by D. E. Knuth.
 */
record DoubleDouble(double high, double low) {
  private static final long UPPER_26_BITS = -1L << 27;

  /** a + b with nothing lost. */
  static DoubleDouble sum(double a, double b) {
    double s = a + b;
    return new DoubleDouble(s, lostBySum(a, b, s));
  }

  /** What the rounding of s = a + b lost. */
  static double lostBySum(double a, double b, double s) {
    double fromB = s - a;
    return (a - (s - fromB)) + (b - fromB);
  }

  /** a + b with nothing lost, where a is 0 or not smaller in size than b. */
  static DoubleDouble sumOrdered(double a, double b) {
    double s = a + b;
    return new DoubleDouble(s, b - (s - a));
  }

  /** a times b; what is lost is below 2^-105 of it. */
  static DoubleDouble product(double a, double b) {
    double p = a * b;
    return new DoubleDouble(p, lostByProduct(a, b, p));
  }

  /** What the rounding of p = a b lost. */
  static double lostByProduct(double a, double b, double p) {
    double a1 = upperBits(a);
    double a2 = a - a1;
    double b1 = upperBits(b);
    double b2 = b - b1;
    return ((a1 * b1 - p) + a1 * b2 + a2 * b1) + a2 * b2;
  }

  /** The number with the lower 27 of its 53 bits set to 0: products of two such are exact. */
  static double upperBits(double a) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(a) & UPPER_26_BITS);
  }

  DoubleDouble plus(DoubleDouble b) {
    DoubleDouble s = sum(high, b.high);
    return sumOrdered(s.high, s.low + low + b.low);
  }

  DoubleDouble times(DoubleDouble b) {
    DoubleDouble p = product(high, b.high);
    return sumOrdered(p.high, p.low + (high * b.low + low * b.high));
  }

  DoubleDouble times(double b) {
    DoubleDouble p = product(high, b);
    return sumOrdered(p.high, p.low + low * b);
  }

  DoubleDouble dividedBy(DoubleDouble b) {
    double q = high / b.high;
    DoubleDouble p = product(q, b.high);
    double rest = (high - p.high) - p.low + low - q * b.low;
    return sumOrdered(q, rest / b.high);
  }

  /** The nearest double. */
  double value() {
    return high + low;
  }
}
