package nnbook.engine.math;

import java.math.BigInteger;

/** A number units / 2^bits with far more digits than a double. */
record Exact(BigInteger units, int bits) {
  private static final int LEAST_EXPONENT = -1074;
  private static final int GREATEST_EXPONENT = 971;
  private static final int FRACTION = 30;

  /** The distance from a double, in units of the last place that a double near this number has. */
  double ulpsFrom(double actual) {
    if (Double.isNaN(actual)) {
      return Double.POSITIVE_INFINITY;
    }
    boolean tooLarge = units.bitLength() - bits > 1024;
    if (Double.isInfinite(actual) && tooLarge && units.signum() == Math.signum(actual)) {
      return 0;
    }
    int lastPlace = Math.max(LEAST_EXPONENT,
        Math.min(GREATEST_EXPONENT, units.bitLength() - bits - 53));
    int shift = Math.max(bits, -LEAST_EXPONENT);
    BigInteger difference = units.shiftLeft(shift - bits).subtract(units(actual, shift)).abs();
    return difference.shiftRight(shift + lastPlace - FRACTION).doubleValue() / (1L << FRACTION);
  }

  /** A double in units of 2^-bits; infinity counts as 2^1024, where doubles end. */
  static BigInteger units(double x, int bits) {
    if (Double.isInfinite(x)) {
      BigInteger end = BigInteger.ONE.shiftLeft(1024 + bits);
      return x > 0 ? end : end.negate();
    }
    long pattern = Double.doubleToRawLongBits(x);
    int field = (int) (pattern >>> 52) & 0x7ff;
    long fraction = pattern & (1L << 52) - 1;
    long size = field == 0 ? fraction : fraction | 1L << 52;
    int exponent = Math.max(field, 1) - 1075;
    return BigInteger.valueOf(x < 0 ? -size : size).shiftLeft(exponent + bits);
  }

  /** About the nearest double. */
  double toDouble() {
    int spare = units.bitLength() - 64;
    BigInteger leading = spare > 0 ? units.shiftRight(spare) : units.shiftLeft(-spare);
    return Math.scalb(leading.doubleValue(), spare - bits);
  }
}
