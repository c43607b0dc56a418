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

  public static double[] activationStds(Sequential network, Matrix x) {
    // TODO ch08.ActivationStds: layer by layer, the standard deviation of all outputs
    throw new UnsupportedOperationException("TODO ch08.ActivationStds");
  }
}
