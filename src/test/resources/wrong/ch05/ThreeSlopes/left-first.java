// expect: Right and left change places: the
package ch05;

import java.util.function.DoubleUnaryOperator;

public final class ThreeSlopes {
  private ThreeSlopes() {}

  public static double[] threeSlopes(DoubleUnaryOperator f, double x, double h) {
    double right = (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    double left = (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h;
    double central = (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
    double curvature = (right - left) / h;
    return new double[] {left, right, central, curvature};
  }
}
