// expect: Columns were compared: a neuron's weights are a row.
package ch08;

import nnbook.engine.layer.Dense;

public final class SymmetricNeurons {
  private SymmetricNeurons() {}

  public static boolean symmetricNeurons(Dense layer) {
    for (int i = 0; i < layer.weights().columns(); i++)
      for (int j = i + 1; j < layer.weights().columns(); j++)
        if (java.util.Arrays.equals(layer.weights().column(i), layer.weights().column(j))) return true;
    return false;
  }
}
