package ch21;

import java.util.Arrays;

/**
 * Moves an image so that a network of one softmax layer finds it harder to read.
 *
 * <p>The network is p = softmax(W x + b), with W [classes x pixels], and its loss is −ln p[label].
 * Move each pixel by epsilon, up or down, in the direction in which the loss rises. A pixel whose
 * slope is 0 stays. Then cut each pixel off at 0 and 1. Scores may be ±1000: no result is NaN.
 * Return a new array.
 *
 * <p>★★ 20 minutes. Chapter: ch21-fool.
 */
public final class FgsmStep {
  private FgsmStep() {}

  // tag::solution[]
  public static double[] fgsmStep(
      double[][] w, double[] b, double[] x, int label, double epsilon) {
    double[] delta = softmax(w, b, x);
    delta[label] -= 1; // the slope of the loss for each score
    double[] moved = x.clone();
    for (int i = 0; i < x.length; i++) {
      double slope = 0;
      for (int k = 0; k < w.length; k++) {
        slope += delta[k] * w[k][i];
      }
      double step = epsilon * Math.signum(slope);
      moved[i] = Math.max(0, Math.min(1, x[i] + step));
    }
    return moved;
  }

  private static double[] softmax(double[][] w, double[] b, double[] x) {
    double[] p = b.clone();
    for (int k = 0; k < w.length; k++) {
      for (int i = 0; i < x.length; i++) {
        p[k] += w[k][i] * x[i];
      }
    }
    double max = Arrays.stream(p).max().getAsDouble();
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      p[k] = Math.exp(p[k] - max);
      sum += p[k];
    }
    for (int k = 0; k < p.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
  // end::solution[]
}
