// expect: Equal means equal
package ch08;

import nnbook.engine.layer.Dense;

public final class SymmetricNeurons {
  private SymmetricNeurons() {}

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

  private static boolean near(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > 1e-6) {
        return false;
      }
    }
    return true;
  }

  private static boolean twins(Dense layer, int j, int k) {
    return layer.biases().get(0, j) == layer.biases().get(0, k)
        && near(layer.weights().row(j), layer.weights().row(k));
  }
}
