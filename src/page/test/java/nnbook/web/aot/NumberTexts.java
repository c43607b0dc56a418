package nnbook.web.aot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nnbook.engine.random.SeededRandom;

/** What Java's own arithmetic and texts of numbers come to, a line each, on a JVM or in a page. */
final class NumberTexts {
  private static final double[] SPECIAL = {0.0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 1e-5, 1e7,
      0.1 + 0.2, 12345.125, 1e20, 1e200, 1e-100, -7.25, 3, Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY, Double.NaN, Double.MIN_VALUE, -1e-320, 1.5e-310,
      Double.MIN_NORMAL};

  private NumberTexts() {}

  static String lines() {
    StringBuilder lines = new StringBuilder();
    for (double x : SPECIAL) {
      lines.append(x).append(": ").append(ofOne(x)).append('\n');
    }
    for (double x : SPECIAL) {
      for (double y : SPECIAL) {
        lines.append(x).append(' ').append(y).append(": ").append(ofTwo(x, y)).append('\n');
      }
    }
    return lines.append(whole()).append(sums()).append(decimals()).append(formats())
        .append(refusals()).append(rounded()).toString();
  }

  /** What is said of texts that are no numbers. */
  private static String refusals() {
    StringBuilder lines = new StringBuilder();
    for (String text : List.of("Adelie", "", "  ", " 1,5 ", "--1")) {
      try {
        lines.append(Double.parseDouble(text));
      } catch (NumberFormatException e) {
        lines.append(e.getMessage());
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String rounded() {
    StringBuilder lines = new StringBuilder();
    for (double x : new double[] {0.5898, -0.5898, 0.0099501, 12.0601, -1.0 / 3, 99.96, 1e-5}) {
      lines.append(roundedOnce(new BigDecimal(x)));
    }
    for (String text : List.of("-0.59", "0.50", "1.00", "-0.0012", "0", "-35E+7", "99.96")) {
      lines.append(roundedOnce(new BigDecimal(text)));
    }
    return lines.toString();
  }

  private static String roundedOnce(BigDecimal exact) {
    StringBuilder line = new StringBuilder(exact.precision() + " " + exact.ulp());
    for (int digits : new int[] {1, 2, 3, 4, 10, 18}) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      line.append(' ').append(rounded).append(' ').append(rounded.precision()).append(' ')
          .append(rounded.stripTrailingZeros().toPlainString());
    }
    return line.append('\n').toString();
  }

  private static String ofOne(double x) {
    float f = (float) x;
    return -x + " " + -f + " " + Math.abs(x) + " " + Math.signum(x) + " " + Math.floor(x) + " "
        + Math.ceil(x) + " " + Math.rint(x) + " " + Math.round(x) + " " + Math.sqrt(x) + " "
        + (int) x + " " + (long) x + " " + f + " " + (byte) x + " " + (int) (char) (x % 26 + 97)
        + " " + Double.isNaN(x) + " " + Double.hashCode(x) + " " + Math.ulp(x + 3) + " "
        + Double.doubleToLongBits(-x);
  }

  /** Results as bits, because versions of Java give some of the smallest numbers other texts. */
  private static String ofTwo(double x, double y) {
    return bits(x + y) + " " + bits(x - y) + " " + bits(x * y) + " " + bits(x / y) + " "
        + bits(x % y) + " "
        + (float) x % (float) y + " " + Math.min(x, y) + " " + Math.max(x, y) + " "
        + Double.compare(x, y) + " " + (x < y) + (x == y) + (x >= y);
  }

  private static String bits(double x) {
    return Long.toHexString(Double.doubleToLongBits(x));
  }

  private static String whole() {
    StringBuilder text = new StringBuilder();
    int[] some = {0, 1, -1, 7, -7, 46341, Integer.MAX_VALUE, Integer.MIN_VALUE};
    for (int a : some) {
      for (int b : some) {
        text.append(a * b).append(' ').append(divided(a, b)).append(' ')
            .append(a << b).append(' ').append(a >> b)
            .append(' ').append(a >>> b).append(' ').append((long) a * b * b).append('\n');
      }
    }
    return text.toString();
  }

  private static String divided(int a, int b) {
    try {
      return a / b + " " + a % b + " " + (long) a / b + " " + (long) a % b + " " + a / 7 + " "
          + a % 1000;
    } catch (ArithmeticException e) {
      return e.getMessage();
    }
  }

  private static String sums() {
    SeededRandom random = new SeededRandom(17);
    double[] numbers = IntStream.range(0, 1000).mapToDouble(i -> random.nextGaussian()).toArray();
    Random ofJava = new Random(4);
    return Arrays.stream(numbers).sum() + " " + DoubleStream.of(numbers).average().getAsDouble()
        + " " + Arrays.stream(numbers).max().getAsDouble() + " "
        + Arrays.stream(numbers).summaryStatistics().getMax() + " "
        + IntStream.of(3, 5, 6).average().getAsDouble() + " " + ofJava.nextInt() + " "
        + ofJava.nextDouble() + " " + ofJava.nextGaussian() + "\n";
  }

  /** Numbers of few digits, which every version of Java prints alike. */
  private static String decimals() {
    SeededRandom random = new SeededRandom(23);
    long hash = 0;
    for (int i = 0; i < 5000; i++) {
      double x = Math.rint(random.nextDouble(-1e9, 1e9)) / Math.pow(10, i % 8);
      String text = x + " " + (float) Math.rint(x % 1000) / 8;
      hash = 31 * hash + text.hashCode();
      hash = 31 * hash + Double.doubleToLongBits(Double.parseDouble(Double.toString(x)));
    }
    return hash + "\n";
  }

  private static String formats() {
    StringBuilder text = new StringBuilder();
    for (double x : new double[] {0, -0.0, 0.005, 0.015, 2.5, -2.5, 1e-7, 123456.789, 1e10}) {
      text.append(String.format(Locale.ROOT, "%.2f|%8.3f|%-9.1f|%+.0f|%08.2f|%e|%.3e|%g|%s%n",
          x, x, x, x, x, x, x, x, x));
    }
    return text.append(String.format("%% %d %,d %05d %x %5s|%-5s|%c %b %%", 42, 1234567, 42, 255,
        "ab", "cd", 'e', true)).toString();
  }
}
