package ch02;

import java.util.function.DoubleUnaryOperator;

/**
 * Checks formulas for slopes with the difference quotient.
 *
 * <p>{@code numericDerivative} returns the difference quotient that goes h to both sides of z.
 *
 * <p>{@code largestError} takes it with h = 1e−6 and compares it with the formula gPrime at every
 * given z. It returns the largest distance |numeric − gPrime(z)|; 0 when there is no z, and NaN
 * when one of the distances is NaN.
 *
 * <p>★★ 15 minutes. Chapter: ch02-slope.
 */
public final class NumericDerivative {
  private NumericDerivative() {}

  // tag::solution[]
  public static double numericDerivative(DoubleUnaryOperator g, double z, double h) {
    return (g.applyAsDouble(z + h) - g.applyAsDouble(z - h)) / (2 * h);
  }

  public static double largestError(
      DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double[] z) {
    double largest = 0;
    for (double place : z) {
      double numeric = numericDerivative(g, place, 1e-6);
      double error = Math.abs(numeric - gPrime.applyAsDouble(place));
      largest = Math.max(largest, error); // Math.max lets a NaN through, "if (error > …)" does not
    }
    return largest;
  }
  // end::solution[]
}
