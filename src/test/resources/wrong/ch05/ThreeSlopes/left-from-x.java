// expect: The slope to the left is 0
package ch05;

import java.util.function.DoubleUnaryOperator;

public final class ThreeSlopes {
  private ThreeSlopes() {}

  public static double[] threeSlopes(DoubleUnaryOperator f, double x, double h) {
    double right = (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    double left = (f.applyAsDouble(x) - f.applyAsDouble(x)) / h;
    double central = (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
    return new double[] {right, left, central, (right - left) / h};
  }
}
