// expect: The two cases have changed places
package ch10;

/**
 * Computes all slopes of softmax: entry [k][j] of the result [K x K] is ∂p_k/∂z_j, where p =
 * softmax(z).
 *
 * <p>{@code z} [K] holds the scores. They may be as large as 1000 or as small as −1000. Write the
 * softmax that you need yourself.
 *
 * <p>★★ 15 minutes. Chapter: ch10-jacobian.
 */
public final class SoftmaxJacobian {
  private SoftmaxJacobian() {}

  public static double[][] softmaxJacobian(double[] z) {
    double m = z[0];
    for (double v : z) {
      m = Math.max(m, v);
    }
    double sum = 0;
    double[] p = new double[z.length];
    for (int k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - m);
      sum += p[k];
    }
    double[][] jacobian = new double[z.length][z.length];
    for (int k = 0; k < z.length; k++) {
      p[k] /= sum;
    }
    for (int k = 0; k < z.length; k++) {
      for (int j = 0; j < z.length; j++) {
        jacobian[k][j] = k != j ? p[k] * (1 - p[k]) : -p[k] * p[j];
      }
    }
    return jacobian;
  }
}
