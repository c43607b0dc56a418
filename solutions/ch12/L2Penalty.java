package ch12;

/**
 * Computes the L2 penalty of a layer, and what it adds to the gradient of the weights.
 *
 * <p>The layer has the weights {@code w} [out x in] and the biases {@code b} [out]; biases are
 * spared. {@code penalty} returns ½ λ times the sum of the squared weights. {@code addGradient}
 * returns a new table [out x in]: {@code grad}, the gradient of the loss, plus what the penalty
 * adds for each weight.
 *
 * <p>★ 10 minutes. Chapter: ch12-l2.
 */
public final class L2Penalty {
  private L2Penalty() {}

  // tag::solution[]
  public static double penalty(double lambda, double[][] w, double[] b) {
    double sum = 0;
    for (double[] row : w) {
      for (double weight : row) {
        sum += weight * weight;
      }
    }
    return lambda / 2 * sum;
  }

  public static double[][] addGradient(double lambda, double[][] w, double[][] grad) {
    double[][] total = new double[w.length][];
    for (int j = 0; j < w.length; j++) {
      total[j] = grad[j].clone();
      for (int i = 0; i < w[j].length; i++) {
        total[j][i] += lambda * w[j][i];
      }
    }
    return total;
  }
  // end::solution[]
}
