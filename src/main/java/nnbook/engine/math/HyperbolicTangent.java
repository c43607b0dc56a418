package nnbook.engine.math;

/** tanh x = (e^2x - 1) / (e^2x + 1). */
final class HyperbolicTangent {
  private HyperbolicTangent() {}

  static double tanh(double x) {
    double size = Math.abs(x);
    if (size < 0x1p-28) {
      return x; // the next term of the series is x^3/3
    }
    if (size > 20) {
      return x > 0 ? 1 : -1; // 1 - tanh 20 is below 2^-56
    }
    if (x != x) {
      return x;
    }
    double y = ratio(Exponential.expMinus1(2 * size));
    return x < 0 ? -y : y;
  }

  /** E / (E + 2), step by step: objects for each of them would take longer than the arithmetic. */
  private static double ratio(DoubleDouble e) {
    double s = e.high() + 2;
    double sLow = DoubleDouble.lostBySum(e.high(), 2, s) + e.low();
    double divisor = s + sLow;
    double divisorLow = sLow - (divisor - s);
    double q = e.high() / divisor;
    double p = q * divisor;
    double rest = (e.high() - p) - DoubleDouble.lostByProduct(q, divisor, p) + e.low()
        - q * divisorLow;
    return q + rest / divisor;
  }
}
