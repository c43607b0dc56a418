// expect: Far too large: take the value at the left from the value at the right
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
      double right = f.applyAsDouble(moved);
      moved[i] = w[i] - h;
      double left = f.applyAsDouble(moved);
      gradient[i] = (right + left) / (2 * h);
      moved[i] = w[i];
    }
    return gradient;
  }
}
