// expect: The points go on beyond x
package ch15;

import nnbook.engine.explain.Gradient;

public final class IntegratedGradients {
  private IntegratedGradients() {}

  public static double[] integratedGradients(
      Gradient gradient, double[] x, double[] baseline, int steps) {
    double[] phi = new double[x.length];
    for (int k = 0; k < steps; k++) {
      double alpha = 2 * (k + 0.5) / steps;
      double[] point = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        point[i] = baseline[i] + alpha * (x[i] - baseline[i]);
      }
      double[] slopes = gradient.at(point);
      for (int i = 0; i < x.length; i++) {
        phi[i] += (x[i] - baseline[i]) * slopes[i] / steps;
      }
    }
    return phi;
  }
}
