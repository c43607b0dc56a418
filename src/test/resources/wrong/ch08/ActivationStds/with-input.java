// expect: The input is no layer
package ch08;

import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

public final class ActivationStds {
  private ActivationStds() {}

  public static double[] activationStds(Sequential network, Matrix x) {
    double[] stds = new double[network.layers().size() + 1];
    Matrix a = x;
    stds[0] = std(a);
    for (int l = 1; l < stds.length; l++) {
      a = network.layers().get(l - 1).forward(a);
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
}
