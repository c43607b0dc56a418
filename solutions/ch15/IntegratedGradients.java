package ch15;

import nnbook.engine.explain.Gradient;

/**
 * Integrated gradients: the slopes on the straight line from the baseline to x, averaged, times the
 * distance x[i] − baseline[i].
 *
 * <p>The average is taken in the middles of {@code steps} equal steps, at the fractions α = 0.5 /
 * steps, 1.5 / steps, … {@code gradient.at(point)} gives the slopes at a point. Call it once for
 * each step. {@code steps} is at least 1.
 *
 * <p>★★ 15 minutes. Chapter: ch15-path.
 */
public final class IntegratedGradients {
  private IntegratedGradients() {}

  // tag::solution[]
  public static double[] integratedGradients(
      Gradient gradient, double[] x, double[] baseline, int steps) {
    double[] phi = new double[x.length];
    for (int k = 0; k < steps; k++) {
      double alpha = (k + 0.5) / steps;
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
  // end::solution[]
}
