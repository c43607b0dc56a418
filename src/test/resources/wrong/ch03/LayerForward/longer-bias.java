// expect: no more and no fewer
package ch03;

import nnbook.engine.activation.ElementwiseActivation;

public final class LayerForward {
  private LayerForward() {}

  public static double[] layerForward(
      double[][] w, double[] b, double[] a, ElementwiseActivation g) {
    if (w.length > b.length) {
      throw new IllegalArgumentException("W has " + w.length + " rows, b has length " + b.length);
    }
    double[] out = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      if (w[j].length != a.length) {
        throw new IllegalArgumentException("W does not fit a");
      }
      double z = b[j];
      for (int i = 0; i < a.length; i++) {
        z += w[j][i] * a[i];
      }
      out[j] = g.value(z);
    }
    return out;
  }
}
