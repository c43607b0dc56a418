package nnbook.engine.math;

/**
 * An angle as a number of quarter turns and a rest of at most an eighth of a turn:
 * x = quarters pi/2 + high + low, where quarters counts modulo 4.
 *
 * <p>From a small angle the quarter turns are subtracted. Where that leaves too few bits, x is
 * taken as a whole number m times 2^e: those bits of 2/pi that would only add a multiple of 4 to
 * x 2/pi are left out, and m is multiplied with the 192 bits that follow. No angle is too large.
 *
 * <p>Source: M. Payne and R. Hanek, "Radian reduction for trigonometric functions", SIGNUM
 * Newsletter 18, 1983.
 */
record QuarterTurns(int quarters, double high, double low) {
  static final DoubleDouble HALF_PI =
      new DoubleDouble(0x1.921fb54442d18p0, 0x1.1a62633145c07p-54);

  /** The bits of 2/pi = 0.63661... after its point, and 64 zeros before them. */
  static final long[] TWO_OVER_PI = {
      0x0000000000000000L, 0xa2f9836e4e441529L, 0xfc2757d1f534ddc0L,
      0xdb6295993c439041L, 0xfe5163abdebbc561L, 0xb7246e3a424dd2e0L,
      0x06492eea09d1921cL, 0xfe1deb1cb129a73eL, 0xe88235f52ebb4484L,
      0xe99c7026b45f7e41L, 0x3991d639835339f4L, 0x9c845f8bbdf9283bL,
      0x1ff897ffde05980fL, 0xef2f118b5a0a6d1fL, 0x6d367ecf27cb09b7L,
      0x4f463f669e5fea2dL, 0x7527bac7ebe5f17bL, 0x3d0739f78a5292eaL,
      0x6bfb5fb11f8d5d08L, 0x56033046fc7b6babL,
  };

  private static final long LOWER_32 = 0xffffffffL;

  /** HALF_PI.high() in two parts; whole numbers below 2^20 times one of them are exact. */
  private static final double PART_1 = Bits.round(HALF_PI.high(), 0x1p-32);
  private static final double PART_2 = HALF_PI.high() - PART_1;
  private static final double LARGE = 0x1p20;
  private static final double SMALL_REST = 0x1p-20;

  /** For finite x from 1/4 on. */
  static QuarterTurns of(double x) {
    if (x < LARGE) {
      double n = Bits.nearestInteger(x / HALF_PI.high());
      DoubleDouble exact = DoubleDouble.sum(x - n * PART_1, -n * PART_2);
      if (Math.abs(exact.high()) > SMALL_REST) {
        DoubleDouble rest =
            DoubleDouble.sumOrdered(exact.high(), exact.low() - n * HALF_PI.low());
        return new QuarterTurns((int) n, rest.high(), rest.low());
      }
    }
    return ofBits(x);
  }

  private static QuarterTurns ofBits(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> 52) - 1075;
    long m = bits & (1L << 52) - 1 | 1L << 52;
    int start = exponent + 62;
    long middleWord = word(start + 64);
    long carried = upperHalf(m, word(start + 128));
    long middle = m * middleWord + carried;
    long carry = Long.compareUnsigned(middle, carried) < 0 ? 1 : 0;
    return ofBinary(m * word(start) + upperHalf(m, middleWord) + carry, middle);
  }

  /** From x 2/pi modulo 4 in binary: 2 bits before the point, 62 and another 64 after it. */
  private static QuarterTurns ofBinary(long upper, long lower) {
    long quarters = (upper + (1L << 61)) >>> 62;
    long rest = upper - (quarters << 62); // less than half a quarter, of either sign
    double rounded = rest;
    double lost = rest - (long) rounded;
    DoubleDouble sum = DoubleDouble.sum(rounded, lost + (lower >>> 32) * 0x1p-32);
    double last = (lower & LOWER_32) * 0x1p-64;
    DoubleDouble angle =
        new DoubleDouble(sum.high() * 0x1p-62, (sum.low() + last) * 0x1p-62).times(HALF_PI);
    return new QuarterTurns((int) quarters, angle.high(), angle.low());
  }

  /** 64 bits of the table, from any of its bits on. */
  private static long word(int start) {
    int i = start >> 6;
    int shift = start & 63;
    return TWO_OVER_PI[i] << shift | TWO_OVER_PI[i + 1] >>> 1 >>> (63 - shift);
  }

  /** The upper 64 of the 128 bits of a times b, both without sign, a below 2^53. */
  private static long upperHalf(long a, long b) {
    long a1 = a >>> 32;
    long a0 = a & LOWER_32;
    long b1 = b >>> 32;
    long b0 = b & LOWER_32;
    long middle = a0 * b1 + (a0 * b0 >>> 32);
    return a1 * b1 + (middle >>> 32) + (a1 * b0 + (middle & LOWER_32) >>> 32);
  }
}
