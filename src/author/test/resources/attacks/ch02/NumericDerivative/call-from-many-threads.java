// tries: call the function of the test from many threads at once
// stopped by: the list of names
// expected: REFUSED
// control: none: nothing is to be gained
package ch02;

import java.util.function.DoubleUnaryOperator;

public final class NumericDerivative {
  private NumericDerivative() {}

  public static double numericDerivative(DoubleUnaryOperator g, double z, double h) {
    for (int i = 0; i < 20; i++) {
      new Thread(() -> g.applyAsDouble(z)).start();
    }
    return g.applyAsDouble(z);
  }

  public static double largestError(
      DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double[] z) {
    throw new IllegalStateException();
  }
}
