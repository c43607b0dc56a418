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

  public static double[] integratedGradients(
      Gradient gradient, double[] x, double[] baseline, int steps) {
    // TODO ch15.IntegratedGradients: average the slopes along the line, then multiply
    throw new UnsupportedOperationException("TODO ch15.IntegratedGradients");
  }
}
