// expect: the first one x
package ch08;

import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

public final class ActivationStds {
  private ActivationStds() {}

  public static double[] activationStds(Sequential network, Matrix x) {
    double[] stds = new double[network.layers().size()];
    Matrix a = x;
    for (int l = 0; l < stds.length; l++) {
      a = network.layers().get(Math.min(l + 1, stds.length - 1)).forward(a);
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
