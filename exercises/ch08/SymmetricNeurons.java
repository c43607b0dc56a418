package ch08;

import nnbook.engine.layer.Dense;

/**
 * Tells whether a layer has twins: two neurons with equal weights and equal biases.
 *
 * <p>{@code layer.weights()} [out x in] has one row for each neuron, {@code layer.biases()} [1 x
 * out] one number for each. Any two neurons may be the twins; equal means the same numbers, not
 * nearly the same.
 *
 * <p>★★ 10 minutes. Chapter: ch08-symmetry.
 */
public final class SymmetricNeurons {
  private SymmetricNeurons() {}

  public static boolean symmetricNeurons(Dense layer) {
    // TODO ch08.SymmetricNeurons: compare each neuron with each other one
    throw new UnsupportedOperationException("TODO ch08.SymmetricNeurons");
  }
}
