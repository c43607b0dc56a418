package nnbook.engine.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("long")
class NumbersTest {
  @Nested
  class Shortest {
    @ParameterizedTest
    @CsvSource({
      "0.3775, 0.3775",
      "0, 0.0",
      "-0.0, -0.0",
      "2, 2.0",
      "-2.5, -2.5",
      "1e-4, 0.0001",
      "9.99e-5, 9.99e-5",
      "1e-7, 1e-7",
      "-1.5e-7, -1.5e-7",
      "9999999, 9999999.0",
      "9999999.5, 9999999.5",
      "1e7, 1e7",
      "123456789, 1.23456789e8",
      "0.30000000000000004, 0.30000000000000004",
      "NaN, NaN",
      "Infinity, Infinity",
      "-Infinity, -Infinity",
      "1.7976931348623157e308, 1.7976931348623157e308",
    })
    void prints_the_number_that_was_meant(double x, String expected) {
      assertEquals(expected, Numbers.shortest(x));
    }

    @ParameterizedTest
    @CsvSource({
      "2e23, 2e23", // Java 17 itself prints 1.9999999999999998E23 or 2.0E23, by version
      "4.9e-324, 5e-324",
      "9007199254740993, 9.007199254740992e15",
      "2.2250738585072014e-308, 2.2250738585072014e-308",
      "5.684341886080802e-14, 5.684341886080802e-14",
    })
    void has_the_fewest_digits_also_where_java_17_has_more(double x, String expected) {
      assertEquals(expected, Numbers.shortest(x));
    }

    @Test
    void reads_back_as_the_same_bits_on_random_bit_patterns() {
      SeededRandom random = new SeededRandom(1);
      for (int n = 0; n < 100_000; n++) {
        double x = Double.longBitsToDouble(random.nextLong());
        assertReadsBack(x);
      }
    }

    @Test
    void reads_back_at_every_power_of_two_and_its_neighbors() {
      for (double x = Double.MIN_VALUE; x < Double.POSITIVE_INFINITY; x *= 2) {
        assertReadsBack(x);
        assertReadsBack(Math.nextDown(x));
        assertReadsBack(-Math.nextUp(x));
      }
    }

    @Test
    void no_shorter_decimal_reads_back() {
      SeededRandom random = new SeededRandom(2);
      for (int n = 0; n < 2_000; n++) {
        double x = Math.abs(random.nextGaussian()) * StrictMath.pow(10, random.nextInt(40) - 20);
        BigDecimal printed = new BigDecimal(Numbers.shortest(x)).stripTrailingZeros();
        BigDecimal unit = printed.ulp().scaleByPowerOfTen(1);
        BigDecimal below = printed.subtract(printed.remainder(unit));
        assertTrue(below.doubleValue() != x && below.add(unit).doubleValue() != x, printed + "");
      }
    }

    @Test
    void of_several_with_as_many_digits_the_nearest_is_printed() {
      SeededRandom random = new SeededRandom(4);
      for (int n = 0; n < 20_000; n++) {
        double x = Math.abs(random.nextGaussian()) * StrictMath.pow(10, random.nextInt(14) - 6);
        BigDecimal printed = new BigDecimal(Numbers.shortest(x)).stripTrailingZeros();
        BigDecimal off = printed.subtract(new BigDecimal(x)).abs();
        assertTrue(off.add(off).compareTo(printed.ulp()) <= 0, printed + "");
      }
    }

    private void assertReadsBack(double x) {
      double read = Double.parseDouble(Numbers.shortest(x));
      assertEquals(Double.doubleToLongBits(x), Double.doubleToLongBits(read), () -> "" + x);
    }
  }

  @Nested
  class Format {
    @ParameterizedTest
    @CsvSource({
      "2, 2",
      "0, 0",
      "-0.0, 0",
      "-3, -3",
      "0.5932699921071872, 0.59327",
      "0.12345678, 0.123457",
      "-0.12345649, -0.123456",
      "16384.25, 16384.3",
      "123456.7, 123457",
      "999999, 999999",
      "999999.7, 1e6",
      "1234567, 1.23457e6",
      "0.0001, 0.0001",
      "0.00009999999, 0.0001",
      "0.000012345678, 1.23457e-5",
      "1e-300, 1e-300",
      "NaN, NaN",
      "Infinity, Infinity",
      "-Infinity, -Infinity",
    })
    void has_at_most_six_significant_digits(double x, String expected) {
      assertEquals(expected, Numbers.format(x));
    }

    @Test
    void lists_are_separated_by_commas() {
      assertEquals("", Numbers.list());
      assertEquals("0.15, 0.2", Numbers.list(0.15, 0.2));
    }

    @Test
    void is_within_half_a_unit_of_the_sixth_digit() {
      SeededRandom random = new SeededRandom(3);
      for (int n = 0; n < 10_000; n++) {
        double x = Double.longBitsToDouble(random.nextLong());
        if (Double.isFinite(x) && Math.abs(x) > 1e-300) {
          double read = Double.parseDouble(Numbers.format(x));
          assertTrue(Math.abs(read / x - 1) <= 5.000001e-6, () -> "" + x);
        }
      }
    }
  }
}
