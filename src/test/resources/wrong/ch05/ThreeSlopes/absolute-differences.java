// expect: A slope has a sign, which the absolute value loses: leave the difference as it
package ch05;

import java.util.function.DoubleUnaryOperator;

public final class ThreeSlopes {
  private ThreeSlopes() {}

  public static double[] threeSlopes(DoubleUnaryOperator f, double x, double h) {
    double a = f.applyAsDouble(x - h), b = f.applyAsDouble(x), c = f.applyAsDouble(x + h);
    return new double[] {Math.abs(c - b) / h, Math.abs(b - a) / h, Math.abs(c - a) / (2 * h)};
  }
}
