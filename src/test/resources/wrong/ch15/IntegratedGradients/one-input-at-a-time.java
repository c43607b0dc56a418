// expect: Each input walks alone, the others stay at the baseline: on the straight line
package ch15;

import nnbook.engine.explain.Gradient;

public final class IntegratedGradients {
  private IntegratedGradients() {}

  public static double[] integratedGradients(
      Gradient gradient, double[] x, double[] baseline, int steps) {
    double[] out = new double[x.length];
    for (int i = 0; i < x.length; i++)
      for (int s = 0; s < steps; s++) {
        double[] p = baseline.clone();
        p[i] += (s + 0.5) / steps * (x[i] - baseline[i]);
        out[i] += gradient.at(p)[i] * (x[i] - baseline[i]) / steps;
      }
    return out;
  }
}
