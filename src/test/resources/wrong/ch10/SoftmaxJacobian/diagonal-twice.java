// expect: p_k p_j is subtracted on the diagonal, too, where 1 - p_k contains it already.
package ch10;

public final class SoftmaxJacobian {
  private SoftmaxJacobian() {}

  public static double[][] softmaxJacobian(double[] z) {
    double m = z[0];
    for (double s : z) {
      m = Math.max(m, s);
    }
    double[] p = new double[z.length];
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - m);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] /= sum;
    }
    double[][] d = new double[z.length][z.length];
    for (int k = 0; k < z.length; k++) {
      for (int j = 0; j < z.length; j++) {
        d[k][j] = k == j ? p[k] * (1 - p[k]) - p[k] * p[j] : -p[k] * p[j];
      }
    }
    return d;
  }
}
