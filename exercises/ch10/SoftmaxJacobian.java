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
    // TODO ch10.SoftmaxJacobian: a row for each probability, a column for each score
    throw new UnsupportedOperationException("TODO ch10.SoftmaxJacobian");
  }
}
