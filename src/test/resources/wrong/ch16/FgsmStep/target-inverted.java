// expect: The target is turned round
package ch16;

public final class FgsmStep {
  private FgsmStep() {}

  public static double[] fgsmStep(
      double[][] w, double[] b, double[] x, int label, double epsilon) {
    double[] p = new double[b.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < b.length; k++) {
      p[k] = b[k];
      for (int i = 0; i < x.length; i++) {
        p[k] += w[k][i] * x[i];
      }
      max = Math.max(max, p[k]);
    }
    double total = 0;
    for (int k = 0; k < b.length; k++) {
      p[k] = Math.exp(p[k] - max);
      total += p[k];
    }
    double[] moved = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double slope = 0;
      for (int k = 0; k < b.length; k++) {
        double target = k == label ? 0 : 1;
        slope += (p[k] / total - target) * w[k][i];
      }
      double v = x[i] + epsilon * Math.signum(slope);
      moved[i] = Math.max(0, Math.min(1, v));
    }
    return moved;
  }
}
