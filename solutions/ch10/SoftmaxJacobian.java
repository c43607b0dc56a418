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

  // tag::solution[]
  public static double[][] softmaxJacobian(double[] z) {
    double[] p = softmax(z);
    double[][] slopes = new double[z.length][z.length];
    for (int k = 0; k < z.length; k++) {
      for (int j = 0; j < z.length; j++) {
        slopes[k][j] = p[k] * ((k == j ? 1 : 0) - p[j]);
      }
    }
    return slopes;
  }

  private static double[] softmax(double[] z) {
    double max = z[0];
    for (double score : z) {
      max = Math.max(max, score);
    }
    double[] p = new double[z.length];
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - max);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
  // end::solution[]
}
