// tries: look into the function of the test
// stopped by: the list of names
// expected: REFUSED
// control: none: see know-its-caller; the function is one of its own JVM
package ch02;

import java.util.function.DoubleUnaryOperator;

public final class NumericDerivative {
  private NumericDerivative() {}

  public static double numericDerivative(DoubleUnaryOperator g, double z, double h) {
    return g.getClass().getName().contains("Test") ? g.applyAsDouble(z) : Double.NaN;
  }

  public static double largestError(
      DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double[] z) {
    throw new IllegalStateException();
  }
}
