// expect: A slope has a sign, which the absolute value loses: leave the difference as it
package ch05;

import java.util.function.DoubleUnaryOperator;

public final class ThreeSlopes {
  private ThreeSlopes() {}

  public static double[] threeSlopes(DoubleUnaryOperator f, double x, double h) {
    double a = f.applyAsDouble(x - h), b = f.applyAsDouble(x), c = f.applyAsDouble(x + h);
    double right = Math.abs(c - b) / h, left = Math.abs(b - a) / h;
    return new double[] {right, left, Math.abs(c - a) / (2 * h), (right - left) / h};
  }
}
