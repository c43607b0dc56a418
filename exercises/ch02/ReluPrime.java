package ch02;

/**
 * Computes the slope of a small network of ReLU neurons at x.
 *
 * <p>Neuron j of the first layer reads x with the weight {@code w[j]} and the bias {@code b[j]},
 * and outputs ReLU(w[j] x + b[j]). The last neuron multiplies these outputs by the weights
 * {@code v[j]} and adds them up, with a bias that does not matter here. The slope says how many
 * times as far as x the last output moves. Where a neuron sits exactly at its corner, its own
 * slope counts as 0.
 *
 * <p>★★ 12 minutes. Chapter: ch02-paths.
 */
public final class ReluPrime {
  private ReluPrime() {}

  public static double slopeOfNetwork(double[] w, double[] b, double[] v, double x) {
    // TODO ch02.ReluPrime: what does each neuron that is on pass on of a small move of x?
    throw new UnsupportedOperationException("TODO ch02.ReluPrime");
  }
}
