// expect: gradient.at is called for each input
package ch15;

import nnbook.engine.explain.Gradient;

public final class IntegratedGradients {
  private IntegratedGradients() {}

  public static double[] integratedGradients(
      Gradient gradient, double[] x, double[] baseline, int steps) {
    double[] result = new double[x.length];
    for (int s = 0; s < steps; s++) {
      double alpha = (s + 0.5) / steps;
      double[] point = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        point[i] = baseline[i] + alpha * (x[i] - baseline[i]);
      }
      double[] slopes = gradient.at(point);
      for (int i = 0; i < x.length; i++) {
        result[i] += gradient.at(point)[i] * (x[i] - baseline[i]) / steps;
      }
    }
    return result;
  }
}
