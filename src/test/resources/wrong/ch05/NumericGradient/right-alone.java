// expect: Far too large: take the value at the left
package ch05;

import java.util.function.ToDoubleFunction;

public final class NumericGradient {
  private NumericGradient() {}

  public static double[] numericGradient(ToDoubleFunction<double[]> f, double[] w) {
    double h = 1e-5;
    double[] gradient = new double[w.length];
    double[] moved = w.clone();
    for (int i = 0; i < w.length; i++) {
      moved[i] = w[i] + h;
      gradient[i] = f.applyAsDouble(moved) / h;
      moved[i] = w[i];
    }
    return gradient;
  }
}
