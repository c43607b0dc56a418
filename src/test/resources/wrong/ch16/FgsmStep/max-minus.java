// expect: The larger a score, the smaller its probability
package ch16;

import java.util.Arrays;

public final class FgsmStep {
  private FgsmStep() {}

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
      p[k] = Math.exp(max - p[k]);
      sum += p[k];
    }
    for (int k = 0; k < p.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
}
