// expect: not y − p
package ch16;

public final class FgsmStep {
  private FgsmStep() {}

  public static double[] fgsmStep(
      double[][] w, double[] b, double[] x, int label, double epsilon) {
    double[] p = new double[b.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < b.length; k++) {
      p[k] = b[k];
      for (int i = 0; i < x.length; i++) {
        p[k] += w[k][i] * x[i];
      }
      largest = Math.max(largest, p[k]);
    }
    double sum = 0;
    for (int k = 0; k < b.length; k++) {
      p[k] = Math.exp(p[k] - largest);
      sum += p[k];
    }
    double[] moved = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double slope = 0;
      for (int k = 0; k < b.length; k++) {
        slope += ((k == label ? 1 : 0) - p[k] / sum) * w[k][i];
      }
      moved[i] = Math.min(1, Math.max(0, x[i] + epsilon * Math.signum(slope)));
    }
    return moved;
  }
}
