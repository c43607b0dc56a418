// expect: The slopes are all taken at x
package ch15;

import nnbook.engine.explain.Gradient;

public final class IntegratedGradients {
  private IntegratedGradients() {}

  public static double[] integratedGradients(
      Gradient gradient, double[] x, double[] baseline, int steps) {
    double[] phi = new double[x.length];
    for (int k = 0; k < steps; k++) {
      double alpha = (k + 0.5) / steps;
      double[] point = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        point[i] = x[i];
      }
      double[] slopes = gradient.at(point);
      for (int i = 0; i < x.length; i++) {
        phi[i] += (x[i] - baseline[i]) * slopes[i] / steps;
      }
    }
    return phi;
  }
}
