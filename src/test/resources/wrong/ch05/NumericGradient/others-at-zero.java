// expect: The other weights are 0 while one moves
package ch05;

import java.util.function.ToDoubleFunction;

public final class NumericGradient {
  private NumericGradient() {}

  public static double[] numericGradient(ToDoubleFunction<double[]> f, double[] w) {
    double h = 1e-5;
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      double[] right = new double[w.length];
      double[] left = new double[w.length];
      right[i] = w[i] + h;
      left[i] = w[i] - h;
      gradient[i] = (f.applyAsDouble(right) - f.applyAsDouble(left)) / (2 * h);
    }
    return gradient;
  }
}
