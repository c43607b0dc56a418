// expect: places are 2h apart
package ch05;

import java.util.function.DoubleUnaryOperator;

public final class ThreeSlopes {
  private ThreeSlopes() {}

  public static double[] threeSlopes(DoubleUnaryOperator f, double x, double h) {
    double right = (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    double left = (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h;
    double central = (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / h;
    return new double[] {right, left, central, (right - left) / h};
  }
}
