// tries: call the function of the test without end
// stopped by: limits: on time, memory and what is told
// expected: FAILED|TIME_LIMIT
// control: none: it can cost time only
package ch02;

import java.util.function.DoubleUnaryOperator;

public final class NumericDerivative {
  private NumericDerivative() {}

  public static double numericDerivative(DoubleUnaryOperator g, double z, double h) {
    double sum = 0;
    for (long i = 0; i < 1_000_000_000L; i++) {
      sum += g.applyAsDouble(z + i);
    }
    return sum;
  }

  public static double largestError(
      DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double[] z) {
    throw new IllegalStateException();
  }
}
