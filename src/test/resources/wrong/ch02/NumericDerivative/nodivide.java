// expect: The division is missing: divide by 2h.
package ch02;

import java.util.function.DoubleUnaryOperator;

public final class NumericDerivative {
  private NumericDerivative() {}

  public static double numericDerivative(DoubleUnaryOperator g, double z, double h) {
    return (g.applyAsDouble(z + h) - g.applyAsDouble(z - h)) ;
  }

  public static double largestError(
      DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double[] z) {
    double largest = 0;
    for (double place : z) {
      double numeric = numericDerivative(g, place, 1e-6);
      double error = Math.abs(numeric - gPrime.applyAsDouble(place));
      largest = Math.max(largest, error);
    }
    return largest;
  }
}
