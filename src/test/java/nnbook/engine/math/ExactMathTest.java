package nnbook.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.DoubleFunction;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** The reference itself, against BigDecimal and against digits from tables. */
class ExactMathTest {
  private static final MathContext DIGITS = new MathContext(90);
  private static final double EXACT = 1e-36;

  @Test
  void exponential_is_the_sum_of_its_series() {
    assertAgree(x -> ExactMath.exp(x), x -> series(x, 0, 1, false), 20);
    assertAgree(x -> ExactMath.expm1(x), x -> series(x, 1, 1, false), 20);
  }

  @Test
  void sine_and_cosine_are_the_sums_of_their_series() {
    assertAgree(x -> ExactMath.sin(x), x -> series(x, 1, 2, true), 20);
    assertAgree(x -> ExactMath.cos(x), x -> series(x, 0, 2, true), 20);
  }

  @Test
  void tanh_is_a_quotient_of_series() {
    BigDecimal two = BigDecimal.valueOf(2);
    assertAgree(x -> ExactMath.tanh(x), x -> {
      BigDecimal e = series(2 * x, 1, 1, false);
      return e.divide(e.add(two), DIGITS);
    }, 5);
  }

  @Test
  void exponential_of_the_logarithm_is_the_number() {
    assertAgree(x -> new Exact(Exact.units(x, 300), 300),
        x -> series(decimal(ExactMath.log(x)), 0, 1, false), 0.0001, 30);
    assertAgree(x -> new Exact(Exact.units(x, 300), 300),
        x -> series(decimal(ExactMath.log1p(x)), 1, 1, false), 1e-9, 30);
    assertAgree(x -> ExactMath.log(x), x -> decimal(ExactMath.log10(x))
        .multiply(decimal(ExactMath.log(10)), DIGITS), 0.0001, 30);
  }

  @Test
  void powers_with_whole_exponents_are_products() {
    for (int n = 1; n < 30; n++) {
      int exponent = n;
      assertAgree(x -> ExactMath.pow(x, exponent),
          x -> new BigDecimal(x).pow(exponent, DIGITS), 0.1, 30);
    }
  }

  @Test
  void angles_of_any_size_have_the_digits_of_the_tables() {
    assertEquals(-0.8522008497671888017727, ExactMath.sin(1e22).toDouble());
    assertEquals(0.5232147853951389454975944, ExactMath.cos(1e22).toDouble());
    assertEquals(-4.687165924254627611122582801963884e-19,
        ExactMath.cos(6381956970095103.0 * 0x1p797).toDouble());
  }

  @Test
  void errors_are_measured_in_units_of_the_last_place() {
    Exact third = new Exact(BigInteger.ONE.shiftLeft(300).divide(BigInteger.valueOf(3)), 300);
    assertEquals(1 / 3.0, third.ulpsFrom(1 / 3.0), 1e-6); // the double is below
    assertEquals(2 / 3.0, third.ulpsFrom(Math.nextUp(1 / 3.0)), 1e-6);
    assertEquals(Double.POSITIVE_INFINITY, third.ulpsFrom(Double.NaN));
  }

  private static void assertAgree(DoubleFunction<Exact> reference,
      DoubleFunction<BigDecimal> expected, double range) {
    assertAgree(reference, expected, -range, range);
  }

  private static void assertAgree(DoubleFunction<Exact> reference,
      DoubleFunction<BigDecimal> expected, double low, double high) {
    SeededRandom random = new SeededRandom(7);
    for (int i = 0; i < 40; i++) {
      double x = random.nextDouble(low, high);
      BigDecimal right = expected.apply(x);
      BigDecimal off = decimal(reference.apply(x)).subtract(right).abs();
      assertTrue(off.compareTo(right.abs().multiply(BigDecimal.valueOf(EXACT))) < 0,
          () -> x + " is off by " + off.doubleValue());
    }
  }

  private static BigDecimal decimal(Exact x) {
    return new BigDecimal(x.units()).divide(new BigDecimal(BigInteger.ONE.shiftLeft(x.bits())),
        DIGITS);
  }

  private static BigDecimal series(double x, int first, int step, boolean alternating) {
    return series(new BigDecimal(x), first, step, alternating);
  }

  /** The sum of x^n/n! over every step-th n, with alternating signs or not. */
  private static BigDecimal series(BigDecimal x, int first, int step, boolean alternating) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 0; n < 260; n++) {
      if (n >= first && (n - first) % step == 0) {
        boolean minus = alternating && (n - first) / step % 2 == 1;
        sum = minus ? sum.subtract(term) : sum.add(term);
      }
      term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(n + 1), DIGITS);
    }
    return sum;
  }
}
