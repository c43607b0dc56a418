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
    String text = text(fewestDigits(Math.abs(x)), 7);
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
    return (x < 0 ? "-" : "") + text(new BigDecimal(Math.abs(x)).round(TABLE), 6);
  }

  /** Several numbers, each as in {@link #format(double)}: {@code 0.15, 0.2}. */
  public static String list(double... numbers) {
    StringBuilder text = new StringBuilder();
    for (double x : numbers) {
      text.append(text.length() == 0 ? "" : ", ").append(format(x));
    }
    return text.toString();
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

  private static boolean readsAs(BigDecimal candidate, double x) {
    return Double.parseDouble(candidate.toString()) == x;
  }

  private static BigDecimal nearer(BigDecimal below, BigDecimal above, BigDecimal exact) {
    int order = exact.subtract(below).compareTo(above.subtract(exact));
    boolean belowIsEven = !below.unscaledValue().testBit(0);
    return order < 0 || order == 0 && belowIsEven ? below : above;
  }

  /** The digits of a positive number: plain from 1e-4 up to 10^limit, else with an exponent. */
  private static String text(BigDecimal rounded, int limit) {
    BigDecimal number = rounded.stripTrailingZeros();
    int exponent = number.precision() - number.scale() - 1;
    if (exponent >= -4 && exponent < limit) {
      return number.toPlainString();
    }
    String digits = number.unscaledValue().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + exponent;
  }
}
