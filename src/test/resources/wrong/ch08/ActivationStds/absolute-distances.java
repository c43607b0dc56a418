// expect: The distances are made positive
package ch08;

import nnbook.engine.layer.Layer;

import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

public final class ActivationStds {
  private ActivationStds() {}

  public static double[] activationStds(Sequential network, Matrix x) {
    double[] out = new double[network.layers().size()];
    Matrix a = x;
    int l = 0;
    for (Layer layer : network.layers()) {
      a = layer.forward(a);
      int n = a.rows() * a.columns();
      double mean = a.sum() / n;
      double m = mean;
      out[l++] = Math.sqrt(a.map(v -> Math.abs(v - m)).sum() / n);
    }
    return out;
  }
}
