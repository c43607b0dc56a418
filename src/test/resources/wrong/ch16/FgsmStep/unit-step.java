// expect: A step of length epsilon along the slopes: each pixel moves by epsilon, up or
package ch16;

public final class FgsmStep {
  private FgsmStep() {}

  public static double[] fgsmStep(
      double[][] w, double[] b, double[] x, int label, double epsilon) {
    double[] z = new double[w.length];
    double max = Double.NEGATIVE_INFINITY, sum = 0;
    for (int c = 0; c < w.length; c++) {
      z[c] = b[c];
      for (int i = 0; i < x.length; i++) z[c] += w[c][i] * x[i];
      max = Math.max(max, z[c]);
    }
    for (int c = 0; c < w.length; c++) sum += z[c] = Math.exp(z[c] - max);
    double[] g = new double[x.length];
    double len = 0;
    for (int i = 0; i < x.length; i++) {
      for (int c = 0; c < w.length; c++) g[i] += (z[c] / sum - (c == label ? 1 : 0)) * w[c][i];
      len += g[i] * g[i];
    }
    for (int i = 0; i < x.length; i++) g[i] = Math.min(1, Math.max(0, x[i] + (len == 0 ? 0 : epsilon * g[i] / Math.sqrt(len))));
    return g;
  }
}
