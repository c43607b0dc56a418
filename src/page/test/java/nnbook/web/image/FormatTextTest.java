package nnbook.web.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page formats as the JVM does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatTextTest {
  private static final double[] NUMBERS = {0, -0.0, 0.005, 0.015, 0.5, 1.5, 2.5, -2.5, 1e-7, 9.9999,
      0.00009999995, 0.0001, 99999.95, 123456.789, 1e10, 1234567890.5, -1e300, 5e-324, 1 / 3.0,
      Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

  @ParameterizedTest
  @ValueSource(strings = {"%f", "%.2f", "%.0f", "%8.3f|", "%-9.1f|", "%+.1f", "% .1f", "%010.2f",
      "%,.2f", "%,.0f", "%e", "%.3e", "%.0e", "%12.2e|", "%-12.2e|", "%+.1e", "%g", "%.3g", "%.1g",
      "%12.4g|", "%s", "%8s|", "%5.1f %%%n"})
  void numbers_are_formatted_as_on_the_jvm(String pattern) {
    for (double x : NUMBERS) {
      assertEquals(String.format(Locale.ROOT, pattern, x).replace(System.lineSeparator(), "\n"),
          new FormatText(Locale.ROOT).format(pattern, x), x + " in " + pattern);
      assertEquals(String.format(Locale.GERMANY, pattern, x).replace(System.lineSeparator(), "\n"),
          new FormatText(Locale.GERMANY).format(pattern, x), x + " in German " + pattern);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d", "%,d", "%05d", "%+d", "%x", "%5d|", "%-5d|", "%s"})
  void whole_numbers_are_formatted_as_on_the_jvm(String pattern) {
    for (int x : new int[] {0, 42, 65, 1234567}) {
      assertEquals(String.format(Locale.ROOT, pattern, x),
          new FormatText(Locale.ROOT).format(pattern, x));
    }
  }
}
