// expect: The first z is left out: indices begin at 0.
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
    for (int i = 1; i < z.length; i++) { double place = z[i];
      double numeric = numericDerivative(g, place, 1e-6);
      double error = Math.abs(numeric - gPrime.applyAsDouble(place));
      largest = Math.max(largest, error);
    }
    return largest;
  }
}
