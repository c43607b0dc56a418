package nnbook.engine.explain;

import nnbook.engine.matrix.Require;

/**
 * The slopes on the straight way from a baseline to x, averaged, times the way:
 * φ_i = (x_i - b_i) ∫ ∂f/∂x_i (b + α (x - b)) dα, α from 0 to 1.
 *
 * <p>Complete: Σ_i φ_i = f(x) - f(b), but for the error of the integral, which the midpoint rule
 * makes a quarter as large when the steps are doubled. Source: M. Sundararajan, A. Taly, Q. Yan,
 * "Axiomatic attribution for deep networks", ICML 2017, equation 1.
 */
public final class IntegratedGradients {
  private IntegratedGradients() {}

  /** One share for each input, by the slopes in the middle of each of the steps. */
  public static double[] of(
      Gradient gradient, double[] x, double[] baseline, int steps) {
    String place = "IntegratedGradients.of";
    Require.length(place, "baseline", baseline.length, x.length);
    Require.atLeast(place, "steps", steps, 1);
    double[] phi = new double[x.length];
    for (int k = 0; k < steps; k++) {
      double[] slopes = gradient.at(between(baseline, x, (k + 0.5) / steps));
      Require.length(place, "slopes", slopes.length, x.length);
      for (int i = 0; i < x.length; i++) {
        phi[i] += (x[i] - baseline[i]) * slopes[i] / steps;
      }
    }
    return phi;
  }

  /** b + α (x - b). */
  private static double[] between(double[] b, double[] x, double alpha) {
    double[] point = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      point[i] = b[i] + alpha * (x[i] - b[i]);
    }
    return point;
  }
}
