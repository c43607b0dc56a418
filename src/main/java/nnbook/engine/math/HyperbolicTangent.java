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
    DoubleDouble e = Exponential.expMinus1(2 * size);
    double y = e.dividedBy(e.plus(new DoubleDouble(2, 0))).value();
    return x < 0 ? -y : y;
  }
}
