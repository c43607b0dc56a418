package nnbook.web.aot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.teavm.classlib.impl.text.DoubleAnalyzer;

/**
 * Texts of the numbers nearest to 0, below {@code Double.MIN_NORMAL}. TeaVM prints more digits than
 * are needed to tell them apart, and reads 0 from them. Java prints the fewest digits, but at least
 * two: 4.9E-324. Waits for konsoletyper/teavm#735, which is about all numbers that do not survive
 * printing and reading.
 */
final class SmallNumbers {
  /** The smallest number above 0 is {@code UNIT} times 10 to the power -{@code PLACES}. */
  private static final int PLACES = 1074;

  private static final BigInteger UNIT = BigInteger.valueOf(5).pow(PLACES);

  /** How often the smallest number goes into 1. */
  private static final BigDecimal UNITS = new BigDecimal(BigInteger.TWO.pow(PLACES));

  private static final double MORE_THAN_SMALL = 2 * Double.MIN_NORMAL;

  /** Numbers of a smaller power of 10 are 0. */
  private static final int LEAST_EXPONENT = -330;

  /** Digits that TeaVM keeps of a number, the first before the point. */
  private static final int KEPT = 18;

  private SmallNumbers() {}

  /** For {@code Double.parseDouble}. */
  static double parseDouble(String text) {
    double read = parse(text);
    if (Math.abs(read) >= MORE_THAN_SMALL || Double.isNaN(read)) {
      return read;
    }
    BigDecimal value = new BigDecimal(text.strip().replaceFirst("[dDfF]$", "")).abs();
    if (value.signum() == 0 || value.precision() - value.scale() < LEAST_EXPONENT) {
      return read;
    }
    long units = value.multiply(UNITS).setScale(0, RoundingMode.HALF_EVEN).longValue();
    double size = Double.longBitsToDouble(units);
    return text.strip().startsWith("-") ? -size : size;
  }

  /** TeaVM's exception says nothing. */
  private static double parse(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      String trimmed = text.trim();
      throw new NumberFormatException(
          trimmed.isEmpty() ? "empty String" : "For input string: \"" + trimmed + "\"");
    }
  }

  /** For {@code DoubleAnalyzer.analyze}. */
  static void analyze(double x, DoubleAnalyzer.Result digits) {
    double size = Math.abs(x);
    if (size == 0 || size >= Double.MIN_NORMAL || Double.isNaN(x)) {
      DoubleAnalyzer.analyze(x, digits);
      return;
    }
    BigInteger value = UNIT.multiply(BigInteger.valueOf(Double.doubleToLongBits(size)));
    int length = value.toString().length();
    int count = 2;
    while (!tells(value, rounded(value, length - count))) {
      count++;
    }
    BigInteger shown = rounded(value, length - count);
    String text = shown.toString();
    digits.sign = x < 0;
    digits.exponent = text.length() - 1 - PLACES;
    digits.mantissa = Long.parseLong(text.substring(0, Math.min(KEPT, text.length())));
  }

  private static BigInteger rounded(BigInteger value, int places) {
    BigInteger power = BigInteger.TEN.pow(places);
    return value.add(power.shiftRight(1)).divide(power).multiply(power);
  }

  /** Whether no other number is as near to what is shown. */
  private static boolean tells(BigInteger value, BigInteger shown) {
    return shown.subtract(value).abs().shiftLeft(1).compareTo(UNIT) < 0;
  }
}
