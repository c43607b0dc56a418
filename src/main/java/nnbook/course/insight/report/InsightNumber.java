package nnbook.course.insight.report;

import java.util.Locale;

/** Numbers as people read them, the same in every country. */
final class InsightNumber {
  private InsightNumber() {}

  /** {@code 63}, of 0.634; what is little but not nothing is no 0, and nearly all is no 100. */
  static String percent(double part) {
    double percent = 100 * part;
    if (percent > 0 && percent < 1 || percent < 100 && percent > 99) {
      return String.format(Locale.ROOT, "%.1f", percent);
    }
    return String.valueOf(Math.round(percent));
  }

  /** {@code 0.31}, {@code −0.12}, or nothing where it is not known. */
  static String correlation(double r) {
    return Double.isNaN(r) ? "" : String.format(Locale.ROOT, "%.2f", r).replace('-', '−');
  }

  /** {@code 3}, {@code 2.5}, or nothing where it is not known. */
  static String median(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
