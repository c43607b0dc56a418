package nnbook.web.vm.library;

/**
 * The functions of StrictMath that a reader's Java has to the last bit, by the algorithms of fdlibm
 * to which Java's documentation binds them.
 *
 * <p>Of fdlibm: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to
 * use, copy, modify, and distribute this software is freely granted, provided that this notice is
 * preserved.
 */
public final class Fdlibm {
  private static final int HALF = 32;
  private static final int EXPONENT_BIAS = 1023;
  private static final int FRACTION = 0x000fffff;
  private static final double TWO_54 = 0x1p54;

  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;

  private Fdlibm() {}

  private static int high(double x) {
    return (int) (Double.doubleToRawLongBits(x) >> HALF);
  }

  private static double withHigh(double x, int high) {
    long low = Double.doubleToRawLongBits(x) & 0xffffffffL;
    return Double.longBitsToDouble((long) high << HALF | low);
  }

  /** The third root. */
  public static double cbrt(double number) {
    double x = Math.abs(number);
    if (x == 0 || !(x < Double.POSITIVE_INFINITY)) {
      return number;
    }
    // To 5 bits.
    double t = x < Double.MIN_NORMAL
        ? withHigh(TWO_54 * x, high(TWO_54 * x) / 3 + 696219795)
        : withHigh(0, high(x) / 3 + 715094163);
    // To 23 bits.
    double r = t * t / x;
    double s = 19 / 35.0 + r * t;
    t *= 5 / 14.0 + 45 / 28.0 / (s + 99 / 70.0 + -864 / 1225.0 / s);
    // Cut to 20 bits, and a little larger than the root; then one step of Newton's.
    t = Double.longBitsToDouble((long) (high(t) + 1) << HALF);
    r = x / (t * t);
    t += t * ((r - t) / (t + t + r));
    return number < 0 ? -t : t;
  }

  /** The natural logarithm. */
  public static double log(double number) {
    if (!(number > 0) || number == Double.POSITIVE_INFINITY) {
      return number == 0 ? Double.NEGATIVE_INFINITY : number < 0 ? Double.NaN : number;
    }
    boolean tiny = number < Double.MIN_NORMAL;
    double x = tiny ? number * TWO_54 : number;
    int bits = high(x) & FRACTION;
    int carry = bits + 0x95f64 & 0x100000;
    int k = (high(x) >> 20) - EXPONENT_BIAS + (carry >> 20) - (tiny ? 54 : 0);
    double f = withHigh(x, bits | carry ^ 0x3ff00000) - 1;
    if ((FRACTION & 2 + bits) < 3) { // near a power of 2
      double r = f * f * (0.5 - 0.33333333333333333 * f);
      return f == 0 ? k * LN2_HIGH + k * LN2_LOW
          : k == 0 ? f - r : k * LN2_HIGH - ((r - k * LN2_LOW) - f);
    }
    double s = f / (2 + f);
    double r = series(s * s);
    if ((bits - 0x6147a | 0x6b851 - bits) > 0) {
      double half = 0.5 * f * f;
      return k == 0 ? f - (half - s * (half + r))
          : k * LN2_HIGH - ((half - (s * (half + r) + k * LN2_LOW)) - f);
    }
    return k == 0 ? f - s * (f - r) : k * LN2_HIGH - ((s * (f - r) - k * LN2_LOW) - f);
  }

  private static double series(double z) {
    double w = z * z;
    double even = w * (3.999999999940941908e-01
        + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    double odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01
        + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    return odd + even;
  }
}
