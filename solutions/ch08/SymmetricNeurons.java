package ch08;

import java.util.Arrays;
import nnbook.engine.layer.Dense;

/**
 * Tells whether a hidden layer has two neurons that training can never part.
 *
 * <p>{@code next} is the layer that reads the outputs of {@code hidden}. The weights of a layer are
 * [out x in], one row for each of its neurons, and its biases are [1 x out]. Two neurons stay twins
 * for certain, whatever the examples are, if no number in the two layers tells them apart. Any two
 * may be the twins; numbers that are nearly the same do tell them apart.
 *
 * <p>★★ 10 minutes. Chapter: ch08-tie.
 */
public final class SymmetricNeurons {
  private SymmetricNeurons() {}

  // tag::solution[]
  public static boolean symmetricNeurons(Dense hidden, Dense next) {
    int neurons = hidden.weights().rows();
    for (int j = 0; j < neurons; j++) {
      for (int k = j + 1; k < neurons; k++) {
        if (twins(hidden, next, j, k)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean twins(Dense hidden, Dense next, int j, int k) {
    return hidden.biases().get(0, j) == hidden.biases().get(0, k)
        && Arrays.equals(hidden.weights().row(j), hidden.weights().row(k))
        && Arrays.equals(next.weights().column(j), next.weights().column(k));
  }
  // end::solution[]
}
