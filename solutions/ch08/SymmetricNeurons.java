package ch08;

import java.util.Arrays;
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

  // tag::solution[]
  public static boolean symmetricNeurons(Dense layer) {
    int neurons = layer.weights().rows();
    for (int j = 0; j < neurons; j++) {
      for (int k = j + 1; k < neurons; k++) {
        if (twins(layer, j, k)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean twins(Dense layer, int j, int k) {
    return layer.biases().get(0, j) == layer.biases().get(0, k)
        && Arrays.equals(layer.weights().row(j), layer.weights().row(k));
  }
  // end::solution[]
}
