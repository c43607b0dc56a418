// expect: α is (k + 0.5) / steps: the steps reach all the way to x.
package ch15;

import nnbook.engine.explain.Gradient;

public final class IntegratedGradients {
  private IntegratedGradients() {}

  public static double[] integratedGradients(
      Gradient gradient, double[] x, double[] baseline, int steps) {
    double[] sum = new double[x.length];
    for (int s = 0; s < steps; s++) {
      double alpha = (s + 0.5) / (steps + 1);
      double[] point = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        point[i] = baseline[i] + alpha * (x[i] - baseline[i]);
      }
      double[] g = gradient.at(point);
      for (int i = 0; i < x.length; i++) {
        sum[i] += g[i];
      }
    }
    for (int i = 0; i < x.length; i++) {
      sum[i] = sum[i] / steps * (x[i] - baseline[i]);
    }
    return sum;
  }
}
