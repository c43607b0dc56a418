package nnbook.fast;

/**
 * e^x in float, by a few multiplications and additions: x = n ln 2 + r with a whole n, so that
 * e^x = 2^n e^r, where |r| is at most ln 2 / 2 and eight terms of the series of e^r are enough. Not
 * {@link Math#exp}, whose last bit may differ between machines and which takes ten times as long.
 */
public final class Exp {
  public static final float LOG2_E = (float) (1 / Math.log(2));

  /** ln 2 in two parts; the first has few enough bits that n times it is exact. */
  public static final float LN_2_HIGH = 0.693359375f;
  public static final float LN_2_LOW = (float) (Math.log(2) - 0.693359375);

  /** Beyond it, a result says nothing more, and its inverse would be denormal. */
  public static final float LIMIT = 80;

  /** A float of that size has no digits after the point: adding it rounds to a whole number. */
  public static final float ROUND = 3 << 22;

  public static final int EXPONENT_OF_ONE = 127;
  public static final int EXPONENT_AT = 23;

  private Exp() {}

  /** e^x with a relative error of at most 2e-7, for x between -80 and 80; beyond, e^-80 or e^80. */
  public static float of(float x) {
    float inside = x < -LIMIT ? -LIMIT : x > LIMIT ? LIMIT : x;
    float shifted = inside * LOG2_E + ROUND;
    float n = shifted - ROUND;
    float r = inside - n * LN_2_HIGH - n * LN_2_LOW;
    float series = 1 + r * (1 + r * (1 / 2f + r * (1 / 6f + r * (1 / 24f
        + r * (1 / 120f + r * (1 / 720f + r * (1 / 5040f)))))));
    int exponent = Float.floatToRawIntBits(shifted) + EXPONENT_OF_ONE;
    return series * Float.intBitsToFloat(exponent << EXPONENT_AT);
  }
}
