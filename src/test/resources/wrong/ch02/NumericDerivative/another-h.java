// expect: The h that is given is not used: it is another one here.
package ch02;

import java.util.function.DoubleUnaryOperator;

public final class NumericDerivative {
  private NumericDerivative() {}

  public static double numericDerivative(DoubleUnaryOperator g, double z, double h) {
    double e = 1e-6;
    return (g.applyAsDouble(z + e) - g.applyAsDouble(z - e)) / (2 * e);
  }

  public static double largestError(
      DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double[] z) {
    double worst = 0;
    for (double v : z) worst = Math.max(worst, Math.abs(numericDerivative(g, v, 1e-6) - gPrime.applyAsDouble(v)));
    return worst;
  }
}
