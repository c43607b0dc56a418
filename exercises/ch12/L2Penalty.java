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

  public static double penalty(double lambda, double[][] w, double[] b) {
    // TODO ch12.L2Penalty: the penalty, then its part of the gradient
    throw new UnsupportedOperationException("TODO ch12.L2Penalty");
  }

  public static double[][] addGradient(double lambda, double[][] w, double[][] grad) {
    throw new UnsupportedOperationException("TODO ch12.L2Penalty");
  }
}
