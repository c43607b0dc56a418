// expect: Different weights make twins here
package ch08;

import java.util.Arrays;
import nnbook.engine.layer.Dense;

public final class SymmetricNeurons {
  private SymmetricNeurons() {}

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
        && !Arrays.equals(hidden.weights().row(j), hidden.weights().row(k))
        && Arrays.equals(next.weights().column(j), next.weights().column(k));
  }
}
