// expect: Is each compared with itself?
package ch08;

import java.util.Arrays;
import nnbook.engine.layer.Dense;

public final class SymmetricNeurons {
  private SymmetricNeurons() {}

  public static boolean symmetricNeurons(Dense layer) {
    int neurons = layer.weights().rows();
    for (int j = 0; j < neurons; j++) {
      for (int k = j; k < neurons; k++) {
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
}
