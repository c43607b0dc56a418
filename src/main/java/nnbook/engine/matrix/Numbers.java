package nnbook.engine.matrix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the same on every version of Java.
 *
 * <p>Plain notation from 1e-4 up to 1e7 (tables: up to 1e6), otherwise {@code 1.5e-7}.
 */
public final class Numbers {
  private static final MathContext TABLE = new MathContext(6, RoundingMode.HALF_UP);
  private static final int ENOUGH_DIGITS = 17;
  private static final MathContext CUT = new MathContext(ENOUGH_DIGITS, RoundingMode.DOWN);

  /** 10 to the power of its place: exact up to the last. */
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** Below it a whole number reads as the same double when it is divided by a power of 10. */
  private static final double FIFTEEN_DIGITS = 1e15;

  private static final long UPPER_26_BITS = -1L << 27;

  private Numbers() {}

  /**
   * The fewest digits that read back as the same double; of several, the nearest to it. Whole
   * numbers keep one decimal: {@code 2.0}.
   */
  public static String shortest(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.toString(x);
    }
    String sign = 1 / x < 0 || x < 0 ? "-" : "";
    if (x == 0) {
      return sign + "0.0";
    }
    String text = shortestText(Math.abs(x));
    boolean whole = text.indexOf('.') < 0 && text.indexOf('e') < 0;
    return sign + text + (whole ? ".0" : "");
  }

  /** At most 6 significant digits, rounded half up, for tables: {@code 2}, {@code 0.377541}. */
  public static String format(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.toString(x);
    }
    if (x == 0) {
      return "0";
    }
    return (x < 0 ? "-" : "") + tableText(Math.abs(x));
  }

  /** Several numbers, each as in {@link #format(double)}: {@code 0.15, 0.2}. */
  public static String list(double... numbers) {
    StringBuilder text = new StringBuilder();
    for (double x : numbers) {
      text.append(text.length() == 0 ? "" : ", ").append(format(x));
    }
    return text.toString();
  }

  /** Usual numbers need no large ones: their products with powers of 10 are known exactly. */
  private static String shortestText(double x) {
    if (x < 1e-4 || x >= 1e7) {
      return text(fewestDigits(x), 7);
    }
    int scale = 0;
    for (; x * POWERS[scale] < FIFTEEN_DIGITS; scale++) {
      double digits = Math.rint(x * POWERS[scale]);
      if (digits / POWERS[scale] == x) {
        return text((long) digits, scale, 7);
      }
    }
    return longText(x, scale + 1);
  }

  /** With 16 digits, or 17: a number of that scale and what rounding it lost are all of it. */
  private static String longText(double x, int scale) {
    double power = POWERS[scale];
    double product = x * power;
    double high = Double.longBitsToDouble(Double.doubleToLongBits(x) & UPPER_26_BITS);
    double powerHigh = Double.longBitsToDouble(Double.doubleToLongBits(power) & UPPER_26_BITS);
    double low = x - high;
    double powerLow = power - powerHigh;
    double lost = high * powerHigh - product + high * powerLow + low * powerHigh + low * powerLow;
    long whole = (long) product;
    double last = whole % 10 + lost;
    double rounded = 10 * Math.rint(last / 10);
    double reach = Math.ulp(x) / 2 * power;
    double off = Math.abs(last - rounded);
    boolean isPowerOf2 = Double.doubleToLongBits(x) << 12 == 0; // has a neighbor half as far below
    if (off == reach || off == 5 || isPowerOf2) {
      return text(fewestDigits(x), 7);
    }
    return off < reach ? text(whole - whole % 10 + (long) rounded, scale, 7)
        : text(whole + (long) Math.rint(lost), scale, 7);
  }

  /** Rounds without large numbers, unless the rest is so near a half that these must tell. */
  private static String tableText(double x) {
    if (x >= 1e-16 && x < 1e6) {
      int scale = 0;
      while (x * POWERS[scale] < 1e5) {
        scale++;
      }
      double scaled = x * POWERS[scale];
      double rest = scaled - Math.floor(scaled);
      if (Math.abs(rest - 0.5) > 1e-6) {
        return text((long) Math.floor(scaled + 0.5), scale, 6);
      }
    }
    return text(new BigDecimal(x).round(TABLE), 6);
  }

  private static BigDecimal fewestDigits(double x) {
    BigDecimal exact = new BigDecimal(x);
    BigDecimal cut = exact.round(CUT);
    for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
      BigDecimal below = cut.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal above = below.add(below.ulp());
      boolean belowFits = readsAs(below, x);
      boolean aboveFits = readsAs(above, x);
      if (belowFits && aboveFits) {
        return nearer(below, above, exact);
      }
      if (belowFits || aboveFits) {
        return belowFits ? below : above;
      }
    }
    return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
  }

  /** Whether no other double is nearer; of two, the one is read whose last bit is 0. */
  private static boolean readsAs(BigDecimal candidate, double x) {
    BigDecimal off = candidate.subtract(new BigDecimal(x));
    double below = Double.longBitsToDouble(Double.doubleToLongBits(x) - 1);
    double gap = off.signum() > 0 ? Math.ulp(x) : x - below;
    int order = off.abs().add(off.abs()).compareTo(new BigDecimal(gap));
    return order < 0 || order == 0 && Double.doubleToLongBits(x) % 2 == 0;
  }

  private static BigDecimal nearer(BigDecimal below, BigDecimal above, BigDecimal exact) {
    int order = exact.subtract(below).compareTo(above.subtract(exact));
    boolean belowIsEven = !below.unscaledValue().testBit(0);
    return order < 0 || order == 0 && belowIsEven ? below : above;
  }

  /** The digits of a positive number: plain from 1e-4 up to 10^limit, else with an exponent. */
  private static String text(BigDecimal rounded, int limit) {
    return text(rounded.unscaledValue().longValueExact(), rounded.scale(), limit);
  }

  /** The same for a number of which so many digits stand behind the point. */
  private static String text(long number, int scale, int limit) {
    long whole = number;
    int behind = scale;
    for (; whole % 10 == 0; behind--) {
      whole /= 10;
    }
    String digits = Long.toString(whole);
    int exponent = digits.length() - behind - 1;
    if (exponent < -4 || exponent >= limit) {
      String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      return digits.charAt(0) + fraction + "e" + exponent;
    }
    if (exponent < 0) {
      return "0." + "0".repeat(-exponent - 1) + digits;
    }
    return behind <= 0 ? digits + "0".repeat(-behind)
        : digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
  }
}
