package ch05;

import java.util.function.DoubleUnaryOperator;

/**
 * Measures a slope of f at x in three ways, and how fast the slope grows there.
 *
 * <p>The result is {right, left, central, curvature}. The first three are difference quotients that
 * look from x to x + h, from x − h to x, and from x − h to x + h. The curvature is the slope of the
 * slope: by how much it changes from the look to the left to the look to the right, divided by the
 * distance between the middles of these two looks.
 *
 * <p>★ 10 minutes. Chapter: ch05-numeric.
 */
public final class ThreeSlopes {
  private ThreeSlopes() {}

  public static double[] threeSlopes(DoubleUnaryOperator f, double x, double h) {
    // TODO ch05.ThreeSlopes: three quotients; then, how far apart do two of them look?
    throw new UnsupportedOperationException("TODO ch05.ThreeSlopes");
  }
}
