// tries: call the function of the test after it has answered
// stopped by: the list of names
// expected: REFUSED
// control: none: nothing is to be gained
package ch02;

import java.util.function.DoubleUnaryOperator;

public final class NumericDerivative {
  private NumericDerivative() {}

  public static double numericDerivative(DoubleUnaryOperator g, double z, double h) {
    Thread thread = new Thread(() -> {
      for (int i = 0; i < 100_000; i++) {
        g.applyAsDouble(i);
      }
    });
    thread.setDaemon(true);
    thread.start();
    return 0;
  }

  public static double largestError(
      DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double[] z) {
    throw new IllegalStateException();
  }
}
