package nnbook.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Written out for speed, the functions give the bits that their formulas give in pairs. */
class TanhInPairsTest {
  private static final int FEW = 200_000;
  private static final int MANY = 20_000_000;

  /** e^x - 1 as it follows from the table, each exact sum a pair. */
  private static DoubleDouble expMinus1(double x) {
    double ln2 = Exponential.LN_2.high();
    double step1 = Bits.round(ln2 / 128, 0x1p-42);
    double step2 = (ln2 / 128 - step1) + Exponential.LN_2.low() / 128;
    double n = Bits.nearestInteger(x * (128 / ln2));
    double exact = x - n * step1;
    double r = exact - n * step2;
    double rest = r * r * (1 / 2.0 + r * (1 / 6.0 + r * (1 / 24.0 + r * (1 / 120.0 + r / 720.0))))
        + ((exact - r) - n * step2);
    DoubleDouble table = Exponential.power((int) n & 127);
    double scale = Bits.powerOf2((int) n >> 7);
    DoubleDouble power = DoubleDouble.sum(table.high() * scale, -1);
    double powerLow = table.low() * scale;
    DoubleDouble first = DoubleDouble.sum(power.high(), r);
    double low = powerLow + (power.high() + powerLow) * (r + rest) + rest;
    return DoubleDouble.sum(first.high(), first.low() + (power.low() + low));
  }

  private static double tanh(double x) {
    if (!(Math.abs(x) >= 0x1p-28 && Math.abs(x) <= 20)) {
      return Math.abs(x) > 20 ? Math.signum(x) : x;
    }
    DoubleDouble e = expMinus1(2 * Math.abs(x));
    double y = e.dividedBy(e.plus(new DoubleDouble(2, 0))).value();
    return x < 0 ? -y : y;
  }

  private static void assertSameBits(int count, long seed) {
    SeededRandom random = new SeededRandom(seed);
    for (int i = 0; i < count; i++) {
      double x = i % 2 == 0
          ? random.nextDouble(-5, 5) : PortableFunction.TANH.argument(random);
      assertBits(tanh(x), PortableMath.tanh(x), x);
      if (Math.abs(x) < 40) {
        assertBits(expMinus1(x).value() + (x == 0 ? x : 0), PortableMath.expm1(x), x);
      }
    }
  }

  private static void assertBits(double expected, double actual, double x) {
    if (Double.doubleToRawLongBits(expected) != Double.doubleToRawLongBits(actual)) {
      assertEquals(Double.toHexString(expected), Double.toHexString(actual),
          () -> "at " + Double.toHexString(x));
    }
  }

  @Test
  void bits_are_those_of_pairs() {
    assertSameBits(FEW, 1);
  }

  @Tag("slow")
  @Test
  void bits_of_millions_are_those_of_pairs() {
    assertSameBits(MANY, 2);
  }

  @Test
  void bits_at_the_ends_of_the_table_are_those_of_pairs() {
    for (int n = -20 * 256; n <= 20 * 256; n++) {
      double end = (n + 0.5) * Exponential.LN_2.high() / 256;
      for (double x = end - 20 * Math.ulp(end); x <= end + 20 * Math.ulp(end);
          x += Math.ulp(end)) {
        assertBits(tanh(x), PortableMath.tanh(x), x);
      }
    }
  }
}
