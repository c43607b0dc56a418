package ch05;

import java.util.function.DoubleUnaryOperator;

/**
 * Measures a slope of f at x in three ways, with the distance h.
 *
 * <p>The result is {right, left, central}: the difference quotient that looks from x to x + h, the
 * one that looks from x − h to x, and the one that looks from x − h to x + h.
 *
 * <p>★ 5 minutes. Chapter: ch05-numeric.
 */
public final class ThreeSlopes {
  private ThreeSlopes() {}

  // tag::solution[]
  public static double[] threeSlopes(DoubleUnaryOperator f, double x, double h) {
    double right = (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    double left = (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h;
    double central = (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
    return new double[] {right, left, central};
  }
  // end::solution[]
}
