// expect: g is applied to each product
package ch03;

import nnbook.engine.activation.ElementwiseActivation;

public final class LayerForward {
  private LayerForward() {}

  public static double[] layerForward(
      double[][] w, double[] b, double[] a, ElementwiseActivation g) {
    if (w.length != b.length) {
      throw new IllegalArgumentException("W has " + w.length + " rows, b " + b.length);
    }
    double[] result = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      if (w[j].length != a.length) {
        throw new IllegalArgumentException(
            "W is " + w.length + " x " + w[j].length + ", a has length " + a.length);
      }
      double z = b[j];
      for (int i = 0; i < a.length; i++) {
        z += g.value(w[j][i] * a[i]);
      }
      result[j] = z;
    }
    return result;
  }
}
