// expect: f was never asked about a place beside w.
package ch05;

import java.util.function.ToDoubleFunction;

public final class NumericGradient {
  private NumericGradient() {}

  public static double[] numericGradient(ToDoubleFunction<double[]> f, double[] w) {
    double h = 1e-5;
    double[] g = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      double[] c = w.clone(), d = c;
      c[i] += h;
      d[i] -= h;
      g[i] = (f.applyAsDouble(c) - f.applyAsDouble(d)) / (2 * h);
    }
    return g;
  }
}
