package nnbook.engine.math;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The functions are at most 1 unit in the last place away from the exact ones, everywhere. */
@Tag("jdk")
class PortableMathTest {
  private static final int FEW = 3_000;
  private static final int MILLION = 1_000_000;
  private static final double POWER_BOUND = 0.76;
  private static final double[] SPECIAL = {0.0, 1, 2, 3, 0.5, 2.5, 1e-300, 1e300, 0x1p52 + 1,
      0x1p53, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN};

  @ParameterizedTest
  @EnumSource
  void the_error_stays_below_the_bound(PortableFunction f) {
    assertErrorBelowBound(f, FEW, 1);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void the_error_of_a_million_results_stays_below_the_bound(PortableFunction f) {
    assertErrorBelowBound(f, MILLION, 2);
  }

  private static void assertErrorBelowBound(PortableFunction f, int count, long seed) {
    SeededRandom random = new SeededRandom(seed);
    for (int i = 0; i < count; i++) {
      double x = f.argument(random);
      double error = f.error(x);
      assertTrue(error <= f.bound, () -> f + " of " + x + " is off by " + error + " ulp");
    }
  }

  @Test
  void the_error_of_powers_stays_below_the_bound() {
    assertPowersBelowBound(FEW, 3);
  }

  @Tag("slow")
  @Test
  void the_error_of_a_million_powers_stays_below_the_bound() {
    assertPowersBelowBound(MILLION, 4);
  }

  private static void assertPowersBelowBound(int count, long seed) {
    SeededRandom random = new SeededRandom(seed);
    for (int i = 0; i < count; i++) {
      double x = switch (i % 4) {
        case 0 -> random.nextDouble(0, 10);
        case 1 -> Math.pow(2, random.nextDouble(-1074, 1024));
        case 2 -> 1 + (random.nextDouble() - 0.5) * Math.pow(2, -random.nextInt(52));
        default -> Double.longBitsToDouble(random.nextLong() >>> 2);
      };
      double y = i % 8 == 0 ? random.nextInt(200) - 100
          : random.nextDouble(-746, 711) / Math.log(x == 1 ? 2 : x);
      double error = ExactMath.pow(x, y).ulpsFrom(PortableMath.pow(x, y));
      assertTrue(error <= POWER_BOUND, () -> x + "^" + y + " is off by " + error + " ulp");
    }
  }

  @Test
  void special_values_are_those_of_java() {
    assertAll(signed().flatMap(x -> Stream.of(
        () -> assertSpecial(StrictMath.exp(x), PortableMath.exp(x)),
        () -> assertSpecial(StrictMath.expm1(x), PortableMath.expm1(x)),
        () -> assertSpecial(StrictMath.log(x), PortableMath.log(x)),
        () -> assertSpecial(StrictMath.log1p(x), PortableMath.log1p(x)),
        () -> assertSpecial(StrictMath.log10(x), PortableMath.log10(x)),
        () -> assertSpecial(StrictMath.tanh(x), PortableMath.tanh(x)),
        () -> assertSpecial(StrictMath.sin(x), PortableMath.sin(x)),
        () -> assertSpecial(StrictMath.cos(x), PortableMath.cos(x)))));
  }

  @Test
  void special_powers_are_those_of_java() {
    assertAll(signed().flatMap(x -> signed().map(y -> () -> assertSpecial(
        StrictMath.pow(x, y), PortableMath.pow(x, y), x + "^" + y))));
  }

  private static Stream<Double> signed() {
    return IntStream.range(0, 2 * SPECIAL.length).mapToObj(
        i -> i % 2 == 0 ? SPECIAL[i / 2] : Double.valueOf(-SPECIAL[i / 2]));
  }

  private static void assertSpecial(double java, double ours) {
    assertSpecial(java, ours, "");
  }

  /** The same zero, infinity or NaN; other numbers may differ in the last place. */
  private static void assertSpecial(double java, double ours, String what) {
    assertEquals(java, ours, Double.isFinite(java) ? Math.ulp(java) : 0, what);
    assertEquals(java == 0, ours == 0, what);
    assertEquals(Math.copySign(1, java), Math.copySign(1, Double.isNaN(java) ? java : ours), what);
  }

  @Test
  void powers_that_are_doubles_are_exact() {
    for (int n = -1074; n <= 1023; n++) {
      assertEquals(Math.scalb(1.0, n), PortableMath.pow(2, n));
      assertEquals(Math.scalb(n % 2 == 0 ? 1.0 : -1.0, n), PortableMath.pow(-2, n));
    }
    double power = 1;
    for (int n = 0; n <= 22; n++) {
      assertEquals(power, PortableMath.pow(10, n));
      assertEquals(n, PortableMath.log10(power));
      power *= 10;
    }
    for (long root = 1; root < 1000; root++) {
      assertEquals(root, PortableMath.pow(root * root, 0.5));
      assertEquals(root * root * root, PortableMath.pow(-root, 3) * -1);
    }
  }

  @Test
  void results_at_the_end_of_the_range_are_right() {
    assertEquals(Double.MAX_VALUE, PortableMath.exp(709.782712893384), 1e295);
    assertEquals(Double.POSITIVE_INFINITY, PortableMath.exp(709.7827128933841));
    assertEquals(Double.MIN_VALUE, PortableMath.exp(-745.1332191019411));
    assertEquals(0, PortableMath.exp(-745.1332191019412));
    assertEquals(Double.MAX_VALUE, PortableMath.pow(Double.MAX_VALUE, 1));
    assertEquals(Double.MIN_VALUE, PortableMath.pow(Double.MIN_VALUE, 1));
    assertEquals(Double.POSITIVE_INFINITY, PortableMath.pow(1 + 0x1p-52, 1e300));
    assertEquals(0, PortableMath.pow(1 - 0x1p-53, 1e300));
    assertEquals(-1, PortableMath.expm1(-1e300));
  }

  /** 6381956970095103 * 2^797 is the double that comes nearest to a multiple of pi/2. */
  @Test
  void the_hardest_angle_keeps_all_digits() {
    double x = 6381956970095103.0 * 0x1p797;
    assertEquals(-4.687165924254627611122582801963884e-19, PortableMath.cos(x));
    assertEquals(1, Math.abs(PortableMath.sin(x)));
  }

  @Test
  void odd_functions_are_odd_and_even_ones_even() {
    SeededRandom random = new SeededRandom(5);
    for (int i = 0; i < 1000; i++) {
      double x = PortableFunction.SIN.argument(random);
      assertEquals(-PortableMath.sin(x), PortableMath.sin(-x));
      assertEquals(PortableMath.cos(x), PortableMath.cos(-x));
      assertEquals(-PortableMath.tanh(x), PortableMath.tanh(-x));
    }
  }
}
