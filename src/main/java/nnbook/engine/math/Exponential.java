package nnbook.engine.math;

/**
 * e^x by a table of 128 powers of 2: with x = n ln2/128 + r, |r| at most ln2/256, and
 * n = 128 k + j, it is 2^k 2^(j/128) e^r.
 */
final class Exponential {
  static final DoubleDouble LN_2 = new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

  private static final int STEPS = 128;
  private static final double STEPS_PER_UNIT = STEPS / LN_2.high();

  /** ln2/128 in two parts; a whole number below 2^18 times the first is exact. */
  private static final double STEP_1 = Bits.round(LN_2.high() / STEPS, 0x1p-42);
  private static final double STEP_2 = (LN_2.high() / STEPS - STEP_1) + LN_2.low() / STEPS;

  /** 2^(j/128), rounded, and what the rounding lost. */
  private static final double[] POWER = new double[STEPS];
  private static final double[] POWER_LOW = new double[STEPS];

  static {
    for (int j = 0; j < STEPS; j++) {
      DoubleDouble power = series(LN_2.times((double) j / STEPS));
      POWER[j] = power.high();
      POWER_LOW[j] = power.low();
    }
  }

  private Exponential() {}

  /** e^x by 1 + x (1 + x/2 (1 + x/3 (...))), for the table. */
  private static DoubleDouble series(DoubleDouble x) {
    DoubleDouble one = new DoubleDouble(1, 0);
    DoubleDouble sum = one;
    for (int n = 28; n > 0; n--) {
      sum = one.plus(sum.times(x).dividedBy(new DoubleDouble(n, 0)));
    }
    return sum;
  }

  /** e^(x + low), where low is tiny. */
  static double exp(double x, double low) {
    if (!(x < 710)) { // e^709.8 is too large for a double
      return x + Double.POSITIVE_INFINITY;
    }
    if (x < -746) {
      return 0;
    }
    double n = Bits.nearestInteger(x * STEPS_PER_UNIT);
    double r = (x - n * STEP_1) - n * STEP_2 + low;
    int j = (int) n & (STEPS - 1);
    double y = POWER[j] + (POWER_LOW[j] + POWER[j] * (r + rest(r)));
    return Bits.timesPowerOf2(y, (int) n >> 7);
  }

  /** e^r - 1 - r by Taylor's series; the next term is below 2^-63 of r. */
  private static double rest(double r) {
    return r * r * (1 / 2.0 + r * (1 / 6.0 + r * (1 / 24.0 + r * (1 / 120.0 + r * (1 / 720.0)))));
  }

  /** Entry j of the table. */
  static DoubleDouble power(int j) {
    return new DoubleDouble(POWER[j], POWER_LOW[j]);
  }

  static double expm1(double x) {
    if (x == 0) {
      return x; // keeps the sign of -0
    }
    if (!(Math.abs(x) < 40)) {
      return exp(x, 0) - 1;
    }
    return expMinus1(x).value();
  }

  /** e^x - 1 for x between -40 and 40. */
  static DoubleDouble expMinus1(double x) {
    double n = Bits.nearestInteger(x * STEPS_PER_UNIT);
    double exact = x - n * STEP_1;
    double r = exact - n * STEP_2;
    double rLow = (exact - r) - n * STEP_2;
    double rest = rest(r) + rLow;
    int j = (int) n & (STEPS - 1);
    double scale = Bits.powerOf2((int) n >> 7);
    double powerLow = POWER_LOW[j] * scale;
    double scaled = POWER[j] * scale;
    double power = scaled - 1;
    double first = power + r;
    double low = powerLow + (power + powerLow) * (r + rest) + rest;
    double lost = DoubleDouble.lostBySum(scaled, -1, power) + low;
    return DoubleDouble.sum(first, DoubleDouble.lostBySum(power, r, first) + lost);
  }
}
