package nnbook.engine.math;

/** Rounding, and powers of 2 put together from the bits of a double. */
final class Bits {
  /** Above 2^52 a double has no room for halves, so that adding and subtracting rounds. */
  private static final double NO_FRACTION = 0x1.8p52;

  private Bits() {}

  /** The nearest whole number; the half goes to the even one. For |x| below 2^51. */
  static double nearestInteger(double x) {
    return (x + NO_FRACTION) - NO_FRACTION;
  }

  /** The multiple of unit that is nearest to x. */
  static double round(double x, double unit) {
    return nearestInteger(x / unit) * unit;
  }

  /** 2^k for k from -1022 to 1023: the exponent of a double stands above its 52 other bits. */
  static double powerOf2(int k) {
    return Double.longBitsToDouble((k + 1023L) << 52);
  }

  /** y 2^k, rounded once: for y near 1, the first of two steps stays among the normal numbers. */
  static double timesPowerOf2(double y, int k) {
    int half = k >> 1;
    return y * powerOf2(half) * powerOf2(k - half);
  }
}
