package nnbook.engine.math;

/**
 * ln x by a table of 89 logarithms: with x = 2^k z, z from 0.69 to 1.38, and a short number u near
 * 1/z, ln x = k ln2 - ln u + ln(1 + r) with r = z u - 1, which is at most 0.0071.
 */
final class Logarithm {
  /** The grid on which k ln2 and -ln u add without rounding. */
  private static final double GRID = 0x1p-42;
  private static final double LN_2_1 = Bits.round(Exponential.LN_2.high(), GRID);
  private static final double LN_2_2 = (Exponential.LN_2.high() - LN_2_1) + Exponential.LN_2.low();

  /** 1 / ln 10. */
  static final DoubleDouble LOG10_E =
      new DoubleDouble(0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57);

  private static final int FIRST = 88;
  private static final int SIZE = 89;
  private static final long LEAST_Z = Double.doubleToRawLongBits(0x1.6p-1);

  /** Entry j belongs to z near (88 + j)/128: u with 10 bits, and -ln u in two parts. */
  private static final double[] U = new double[SIZE];
  private static final double[] LOG = new double[SIZE];
  private static final double[] LOG_LOW = new double[SIZE];

  static {
    for (int j = 0; j < SIZE; j++) {
      U[j] = Bits.round(128.0 / (FIRST + j), 1 / 512.0);
      DoubleDouble log = series(U[j]);
      LOG[j] = Bits.round(-log.high(), GRID);
      LOG_LOW[j] = (-log.high() - LOG[j]) - log.low();
    }
  }

  private Logarithm() {}

  /** ln u = 2 (s + s^3/3 + s^5/5 + ...) with s = (u - 1)/(u + 1), for the table. */
  private static DoubleDouble series(double u) {
    DoubleDouble s = new DoubleDouble(u - 1, 0).dividedBy(new DoubleDouble(u + 1, 0));
    DoubleDouble square = s.times(s);
    DoubleDouble sum = new DoubleDouble(0, 0);
    for (int n = 41; n > 0; n -= 2) {
      sum = new DoubleDouble(1, 0).dividedBy(new DoubleDouble(n, 0)).plus(sum.times(square));
    }
    return sum.times(s).times(2);
  }

  /** ln x with about 67 bits, for positive finite x. */
  static DoubleDouble of(double x) {
    boolean subnormal = x < Double.MIN_NORMAL;
    long bits = Double.doubleToRawLongBits(subnormal ? x * 0x1p54 : x);
    long exponent = (bits - LEAST_Z) >> 52;
    double z = Double.longBitsToDouble(bits - (exponent << 52));
    double k = subnormal ? exponent - 54 : exponent;
    int j = (int) (z * 128 + 0.5) - FIRST;
    double upper = DoubleDouble.upperBits(z);
    DoubleDouble r = DoubleDouble.sum(upper * U[j] - 1, (z - upper) * U[j]);
    double r1 = r.high();
    DoubleDouble square = DoubleDouble.product(r1, r1);
    DoubleDouble a = DoubleDouble.sumOrdered(k * LN_2_1 + LOG[j], r1);
    DoubleDouble b = DoubleDouble.sumOrdered(a.high(), -square.high() / 2);
    double small = r.low() - r1 * r.low() - square.low() / 2 + r1 * square.high() * rest(r1);
    double low = a.low() + b.low() + (small + (k * LN_2_2 + LOG_LOW[j]));
    return DoubleDouble.sumOrdered(b.high(), low);
  }

  /** (ln(1 + r) - r + r^2/2) / r^3 by Taylor's series; the next term is below 2^-67 of ln x. */
  private static double rest(double r) {
    return 1 / 3.0 + r * (-1 / 4.0 + r * (1 / 5.0
        + r * (-1 / 6.0 + r * (1 / 7.0 + r * (-1 / 8.0 + r * (1 / 9.0))))));
  }

  static double log(double x) {
    return x > 0 && x < Double.POSITIVE_INFINITY ? of(x).value() : atTheEdge(x);
  }

  /** ln(1 + x): with 1 + x = u + v, u rounded, it is ln u + ln(1 + v/u). */
  static double log1p(double x) {
    if (Math.abs(x) < 0x1p-54) {
      return x;
    }
    if (!(x > -1 && x < Double.POSITIVE_INFINITY)) {
      return atTheEdge(1 + x);
    }
    DoubleDouble sum = DoubleDouble.sum(1, x);
    DoubleDouble log = of(sum.high());
    double v = sum.low() / sum.high();
    return log.high() + (log.low() + (v - v * v / 2));
  }

  static double log10(double x) {
    return x > 0 && x < Double.POSITIVE_INFINITY ? of(x).times(LOG10_E).value() : atTheEdge(x);
  }

  /** Entry j of the table: a short number near 128/(88 + j). */
  static double factor(int j) {
    return U[j];
  }

  /** Entry j of the table: minus the logarithm of its factor. */
  static DoubleDouble negativeLog(int j) {
    return new DoubleDouble(LOG[j], LOG_LOW[j]);
  }

  private static double atTheEdge(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return x == Double.POSITIVE_INFINITY ? x : Double.NaN;
  }
}
