package nnbook.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** The numbers of the engine's functions, computed anew. */
class TablesTest {
  private static final int BITS = 400;
  private static final double PAIR = 0x1p-104;
  private static final double GRID_AND_REST = 0x1p-96;

  @Test
  void constants_are_ln2_half_pi_and_the_logarithm_of_e() {
    assertClose(new Exact(ExactMath.ln2(BITS), BITS), Exponential.LN_2);
    assertClose(new Exact(ExactMath.pi(BITS).shiftRight(1), BITS), QuarterTurns.HALF_PI);
    Exact ln10 = ExactMath.log(10);
    BigInteger inverse = BigInteger.ONE.shiftLeft(2 * ln10.bits()).divide(ln10.units());
    assertClose(new Exact(inverse, ln10.bits()), Logarithm.LOG10_E);
  }

  @Test
  void bits_of_2_over_pi_follow_64_zeros() {
    int bits = 64 * (QuarterTurns.TWO_OVER_PI.length - 1);
    BigInteger inverse = BigInteger.TWO.shiftLeft(2 * bits + 64)
        .divide(ExactMath.pi(bits + 64));
    BigInteger table = BigInteger.ZERO;
    for (long word : QuarterTurns.TWO_OVER_PI) {
      table = table.shiftLeft(64).add(new BigInteger(Long.toUnsignedString(word)));
    }
    assertEquals(inverse, table);
    assertEquals(0, QuarterTurns.TWO_OVER_PI[0]);
  }

  @Test
  void powers_of_2_have_104_bits() {
    for (int j = 0; j < 128; j++) {
      DoubleDouble power = Exponential.power(j);
      assertClose(ExactMath.pow(2, j / 128.0), power);
      assertEquals(power.high(), power.high() + power.low());
    }
  }

  @Test
  void logarithms_have_96_bits_after_the_point() {
    for (int j = 0; j < 89; j++) {
      double u = Logarithm.factor(j);
      assertEquals(u, Math.rint(u * 512) / 512);
      assertEquals(1, u * (88 + j) / 128, 0.0015);
      Exact log = ExactMath.log(u);
      assertClose(new Exact(log.units().negate(), log.bits()),
          Logarithm.negativeLog(j), GRID_AND_REST);
    }
  }

  private static void assertClose(Exact expected, DoubleDouble actual) {
    assertClose(expected, actual, PAIR);
  }

  private static void assertClose(Exact expected, DoubleDouble actual, double bound) {
    BigInteger units = Exact.units(actual.high(), expected.bits() + 1200)
        .add(Exact.units(actual.low(), expected.bits() + 1200));
    BigInteger off = units.subtract(expected.units().shiftLeft(1200)).abs();
    double error = new Exact(off, expected.bits() + 1200).toDouble();
    assertTrue(error < bound, () -> actual + " is off by " + error);
  }
}
