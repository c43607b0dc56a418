// expect: A division by h: the two places are 2h apart
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
    double h = 1e-6;
    for (double place : z) {
      double numeric = (g.applyAsDouble(place + h) - g.applyAsDouble(place - h)) / h;
      largest = Math.max(largest, Math.abs(numeric - gPrime.applyAsDouble(place)));
    }
    return largest;
  }
}
