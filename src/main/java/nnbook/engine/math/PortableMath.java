package nnbook.engine.math;

/**
 * The functions of java.lang.Math that have no exact result, in plain double arithmetic: the same
 * bits on every machine, in every JVM and in the browser.
 *
 * <p>The result is next to the exact one: at most 1 unit in the last place away, and for most
 * arguments the nearest double. Special values are those of java.lang.Math. Derived in decision
 * record 022.
 */
public final class PortableMath {
  private PortableMath() {}

  /** e^x. */
  public static double exp(double x) {
    return Exponential.exp(x, 0);
  }

  /** e^x - 1, also where e^x is nearly 1. */
  public static double expm1(double x) {
    return Exponential.expm1(x);
  }

  /** The natural logarithm; NaN for negative x. */
  public static double log(double x) {
    return Logarithm.log(x);
  }

  /** ln(1 + x), also where 1 + x would lose digits of x. */
  public static double log1p(double x) {
    return Logarithm.log1p(x);
  }

  /** The logarithm to the base 10. */
  public static double log10(double x) {
    return Logarithm.log10(x);
  }

  /** The hyperbolic tangent. */
  public static double tanh(double x) {
    return HyperbolicTangent.tanh(x);
  }

  /** The sine of an angle in radians, of any size. */
  public static double sin(double x) {
    return Sine.sin(x);
  }

  /** The cosine of an angle in radians, of any size. */
  public static double cos(double x) {
    return Sine.cos(x);
  }

  /** x to the power of y; NaN for negative x and fractional y. */
  public static double pow(double x, double y) {
    return Power.pow(x, y);
  }
}
