// expect: Every layer gets a number
package ch08;

import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

public final class ActivationStds {
  private ActivationStds() {}

  public static double[] activationStds(Sequential network, Matrix x) {
    return new double[] {std(network.forward(x))};
  }

  private static double std(Matrix a) {
    int count = a.rows() * a.columns();
    double mean = a.sum() / count;
    double squares = a.map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / count);
  }
}
