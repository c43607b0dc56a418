package nnbook.engine.math;

import java.math.BigInteger;

/**
 * The functions of PortableMath by whole numbers of any length: a slow reference of at least 120
 * right bits that shares no method and no table with the engine.
 */
final class ExactMath {
  private static final int MOST_BITS = 2600;
  private static final BigInteger LN_2 = atanhOfInverse(3, MOST_BITS).shiftLeft(1);
  private static final BigInteger LN_10 =
      LN_2.multiply(BigInteger.valueOf(3)).add(atanhOfInverse(9, MOST_BITS).shiftLeft(1));
  private static final BigInteger PI = atanOfInverse(5).shiftLeft(2).subtract(atanOfInverse(239))
      .shiftLeft(2); // Machin 1706
  private static final int BITS = 240;
  private static final int HALVINGS = 8;

  private ExactMath() {}

  static BigInteger ln2(int bits) {
    return LN_2.shiftRight(MOST_BITS - bits);
  }

  static BigInteger pi(int bits) {
    return PI.shiftRight(MOST_BITS - bits);
  }

  static Exact exp(double x) {
    double near = Math.max(-1200, Math.min(1200, x));
    return exp(Exact.units(near, BITS), BITS);
  }

  static Exact expm1(double x) {
    int bits = bitsFor(x);
    Exact power = exp(Exact.units(Math.max(-1200, Math.min(1200, x)), bits), bits);
    int fine = Math.max(power.bits(), bits);
    BigInteger units = power.units().shiftLeft(fine - power.bits());
    return new Exact(units.subtract(BigInteger.ONE.shiftLeft(fine)), fine);
  }

  static Exact tanh(double x) {
    Exact e = expm1(2 * Math.max(-200, Math.min(200, x)));
    BigInteger two = BigInteger.TWO.shiftLeft(e.bits());
    return new Exact(e.units().shiftLeft(e.bits()).divide(e.units().add(two)), e.bits());
  }

  static Exact log(double x) {
    return log(Exact.units(x, 1074), 1074);
  }

  static Exact log1p(double x) {
    int bits = Math.max(1074, bitsFor(x));
    return log(Exact.units(x, bits).add(BigInteger.ONE.shiftLeft(bits)), bits);
  }

  static Exact log10(double x) {
    Exact log = log(x);
    BigInteger ln10 = LN_10.shiftRight(MOST_BITS - log.bits());
    return new Exact(log.units().shiftLeft(log.bits()).divide(ln10), log.bits());
  }

  static Exact pow(double x, double y) {
    Exact log = log(x);
    int bits = log.bits();
    BigInteger exponent = log.units().multiply(Exact.units(y, 1074)).shiftRight(1074);
    BigInteger most = BigInteger.valueOf(1200).shiftLeft(bits);
    return exp(exponent.min(most).max(most.negate()), bits);
  }

  static Exact sin(double x) {
    return sine(x, 0);
  }

  static Exact cos(double x) {
    return sine(x, 1);
  }

  /** Enough bits for a number of that size to have 240 of its own. */
  private static int bitsFor(double x) {
    return BITS + Math.max(0, -Math.max(Math.getExponent(x), -1074)) + 8;
  }

  /** The sine after some more quarter turns. */
  private static Exact sine(double x, int more) {
    int bits = Math.max(BITS + 100, bitsFor(x));
    BigInteger angle = Exact.units(x, bits);
    int fine = bits + Math.max(0, Math.getExponent(x));
    BigInteger halfPi = pi(fine).shiftRight(1);
    BigInteger[] turns = angle.shiftLeft(fine - bits).add(halfPi.shiftRight(1))
        .divideAndRemainder(halfPi);
    if (turns[1].signum() < 0) {
      turns[0] = turns[0].subtract(BigInteger.ONE);
      turns[1] = turns[1].add(halfPi);
    }
    BigInteger rest = turns[1].subtract(halfPi.shiftRight(1)).shiftRight(fine - bits);
    int quarter = turns[0].add(BigInteger.valueOf(more)).intValue() & 3;
    BigInteger y = (quarter & 1) == 0 ? alternating(rest, rest, 1, bits)
        : alternating(BigInteger.ONE.shiftLeft(bits), rest, 0, bits);
    return new Exact((quarter & 2) == 0 ? y : y.negate(), bits);
  }

  /** first (1 - x^2/((n+1)(n+2)) (1 - x^2/((n+3)(n+4)) ...)). */
  private static BigInteger alternating(BigInteger first, BigInteger x, int n, int bits) {
    BigInteger square = x.multiply(x).shiftRight(bits).negate();
    BigInteger term = first;
    BigInteger sum = first;
    for (int k = n; term.bitLength() > 1; k += 2) {
      term = term.multiply(square).shiftRight(bits)
          .divide(BigInteger.valueOf((k + 1L) * (k + 2)));
      sum = sum.add(term);
    }
    return sum;
  }

  /** e^x: the series for (x - k ln2)/256, squared eight times. */
  private static Exact exp(BigInteger x, int bits) {
    int fine = bits + 20;
    BigInteger ln2 = ln2(fine);
    BigInteger wide = x.shiftLeft(20);
    int k = wide.add(ln2.shiftRight(1)).divide(ln2).intValue();
    BigInteger r = wide.subtract(ln2.multiply(BigInteger.valueOf(k))).shiftRight(HALVINGS);
    BigInteger term = BigInteger.ONE.shiftLeft(fine);
    BigInteger sum = term;
    for (int n = 1; term.bitLength() > 1; n++) {
      term = term.multiply(r).shiftRight(fine).divide(BigInteger.valueOf(n));
      sum = sum.add(term);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.multiply(sum).shiftRight(fine);
    }
    return new Exact(k > 0 ? sum.shiftLeft(k) : sum, k > 0 ? fine : fine - k);
  }

  /** ln of x from the JVM's estimate y: y + 2 (z - e^y)/(z + e^y), wrong by the cube only. */
  private static Exact log(BigInteger x, int bits) {
    int exponent = x.bitLength() - bits;
    BigInteger twoThirds = BigInteger.valueOf(11).shiftLeft(x.bitLength() - 4);
    int k = x.compareTo(twoThirds) < 0 ? exponent - 1 : exponent; // z from 0.69 to 1.38
    int fine = Math.max(bits, x.bitLength()) + 60;
    BigInteger one = BigInteger.ONE.shiftLeft(fine);
    BigInteger z = shift(x, fine - bits - k);
    double aboveOne = new Exact(z.subtract(one), fine).toDouble();
    int size = Math.max(0, -Math.getExponent(aboveOne));
    int used = aboveOne == 0 ? BITS : Math.min(fine, BITS + 2 * Math.min(size, 1100));
    z = z.shiftRight(fine - used);
    BigInteger y = Exact.units(StrictMath.log1p(aboveOne), used);
    Exact power = exp(y, used);
    BigInteger e = shift(power.units(), used - power.bits());
    BigInteger step = z.subtract(e).shiftLeft(used + 1).divide(z.add(e));
    return new Exact(y.add(step).add(ln2(used).multiply(BigInteger.valueOf(k))), used);
  }

  private static BigInteger shift(BigInteger x, int left) {
    return left > 0 ? x.shiftLeft(left) : x.shiftRight(-left);
  }

  private static BigInteger atanOfInverse(int n) {
    return inverseSeries(n, -1, MOST_BITS);
  }

  private static BigInteger atanhOfInverse(int n, int bits) {
    return inverseSeries(n, 1, bits);
  }

  /** 1/n + sign/(3 n^3) + 1/(5 n^5) + ... */
  private static BigInteger inverseSeries(int n, int sign, int bits) {
    BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
    BigInteger square = BigInteger.valueOf((long) sign * n * n);
    BigInteger sum = BigInteger.ZERO;
    for (int k = 1; power.signum() != 0; k += 2) {
      sum = sum.add(power.divide(BigInteger.valueOf(k)));
      power = power.divide(square);
    }
    return sum;
  }
}
