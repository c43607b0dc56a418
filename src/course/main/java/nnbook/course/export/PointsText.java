package nnbook.course.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as digits: rounded to two decimals, as gradebooks compare them, without zeros behind. */
public final class PointsText {
  private static final int DECIMALS = 2;

  private PointsText() {}

  public static String of(double points) {
    BigDecimal rounded = rounded(points).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** The same with the comma of many countries. */
  public static String withComma(double points) {
    return of(points).replace('.', ',');
  }

  /** The number that is written. */
  public static BigDecimal rounded(double points) {
    return BigDecimal.valueOf(points).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
