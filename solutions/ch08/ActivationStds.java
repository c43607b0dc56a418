package ch08;

import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

/**
 * Measures how far the activations of each layer spread, from the first layer to the last.
 *
 * <p>Send the batch {@code x} [batch x in] through the network. For each layer take all its
 * outputs, of all examples and all neurons, as one list of numbers, and compute the standard
 * deviation of the list: the root of the average squared distance from the mean. Outputs that are
 * all equal have the standard deviation 0.
 *
 * <p>★★ 15 minutes. Chapter: ch08-rules.
 */
public final class ActivationStds {
  private ActivationStds() {}

  // tag::solution[]
  public static double[] activationStds(Sequential network, Matrix x) {
    double[] stds = new double[network.layers().size()];
    Matrix a = x;
    for (int l = 0; l < stds.length; l++) {
      a = network.layers().get(l).forward(a);
      stds[l] = std(a);
    }
    return stds;
  }

  private static double std(Matrix a) {
    int count = a.rows() * a.columns();
    double mean = a.sum() / count;
    double squares = a.map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / count);
  }
  // end::solution[]
}
