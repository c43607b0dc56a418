package nnbook.engine.math;

/** Sine and cosine: quarter turns are taken off, Taylor's series does the rest up to pi/4. */
final class Sine {
  private static final double EIGHTH_TURN = 0x1.921fb54442d18p-1;

  private Sine() {}

  static double sin(double x) {
    double size = Math.abs(x);
    if (size < 0x1p-27) {
      return x; // the next term of the series is x^3/6
    }
    if (size <= EIGHTH_TURN) {
      return sine(x, 0);
    }
    double y = ofTurns(size, 0);
    return x < 0 ? -y : y;
  }

  static double cos(double x) {
    double size = Math.abs(x);
    return size <= EIGHTH_TURN ? cosine(size, 0) : ofTurns(size, 1);
  }

  /** The sine of x and some more quarter turns. */
  private static double ofTurns(double x, int more) {
    if (!(x < Double.POSITIVE_INFINITY)) {
      return Double.NaN;
    }
    QuarterTurns turns = QuarterTurns.of(x);
    int quarters = turns.quarters() + more;
    double y = (quarters & 1) == 0
        ? sine(turns.high(), turns.low()) : cosine(turns.high(), turns.low());
    return (quarters & 2) == 0 ? y : -y;
  }

  /** sin(x + low) = sin x + low cos x; the next term of the series is below 2^-60. */
  private static double sine(double x, double low) {
    double z = x * x;
    double series = -1 / 6.0 + z * (1 / 120.0 + z * (-1 / 5040.0 + z * (1 / 362880.0
        + z * (-1 / 39916800.0 + z * (1 / 6227020800.0
        + z * (-1 / 1307674368e3 + z * (1 / 355687428096e3)))))));
    return x + (x * z * series + low * (1 - z / 2));
  }

  /** cos(x + low) = cos x - low sin x; the next term of the series is below 2^-58. */
  private static double cosine(double x, double low) {
    DoubleDouble square = DoubleDouble.product(x, x);
    double z = square.high();
    double series = 1 / 24.0 + z * (-1 / 720.0 + z * (1 / 40320.0 + z * (-1 / 3628800.0
        + z * (1 / 479001600.0 + z * (-1 / 87178291200.0 + z * (1 / 20922789888e3))))));
    DoubleDouble first = DoubleDouble.sumOrdered(1, -z / 2);
    return first.high() + (first.low() - square.low() / 2 + (z * z * series - x * low));
  }
}
