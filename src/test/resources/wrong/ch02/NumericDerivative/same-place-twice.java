// expect: The difference is 0: g must be asked
package ch02;

import java.util.function.DoubleUnaryOperator;

public final class NumericDerivative {
  private NumericDerivative() {}

  public static double numericDerivative(DoubleUnaryOperator g, double z, double h) {
    return (g.applyAsDouble(z + h) - g.applyAsDouble(z + h)) / (2 * h);
  }

  public static double largestError(
      DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double[] z) {
    double largest = 0;
    for (double place : z) {
      double numeric = numericDerivative(g, place, 1e-6);
      largest = Math.max(largest, Math.abs(numeric - gPrime.applyAsDouble(place)));
    }
    return largest;
  }
}
