// expect: Columns were compared: a neuron's weights are a row.
package ch08;

import nnbook.engine.layer.Dense;

public final class SymmetricNeurons {
  private SymmetricNeurons() {}

  public static boolean symmetricNeurons(Dense hidden, Dense next) {
    for (int i = 0; i < hidden.weights().columns(); i++)
      for (int j = i + 1; j < hidden.weights().columns(); j++)
        if (java.util.Arrays.equals(hidden.weights().column(i), hidden.weights().column(j))) return true;
    return false;
  }
}
