// expect: it must be the result. Math.max keeps it
package ch02;

import java.util.function.DoubleUnaryOperator;

public final class NumericDerivative {
  private NumericDerivative() {}

  public static double numericDerivative(DoubleUnaryOperator g, double z, double h) {
    return (g.applyAsDouble(z + h) - g.applyAsDouble(z - h)) / (2 * h);
  }

  public static double largestError(
      DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double[] z) {
    double largest = 0;
    for (double place : z) {
      double error = Math.abs(numericDerivative(g, place, 1e-6) - gPrime.applyAsDouble(place));
      if (!Double.isNaN(error)) {
        largest = Math.max(largest, error);
      }
    }
    return largest;
  }
}
