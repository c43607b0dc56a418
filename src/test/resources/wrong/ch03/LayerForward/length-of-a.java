// expect: An index or a length of the wrong kind: j runs over
package ch03;

import nnbook.engine.activation.ElementwiseActivation;

public final class LayerForward {
  private LayerForward() {}

  public static double[] layerForward(
      double[][] w, double[] b, double[] a, ElementwiseActivation g) {
    if (b.length != w.length) {
      throw new IllegalArgumentException(
          "W has " + w.length + " rows, b has length " + b.length);
    }
    double[] outputs = new double[a.length];
    for (int j = 0; j < w.length; j++) {
      if (w[j].length != a.length) {
        throw new IllegalArgumentException(
            "W is " + w.length + " x " + w[j].length + ", a has length " + a.length);
      }
      double z = b[j];
      for (int i = 0; i < a.length; i++) {
        z += w[j][i] * a[i];
      }
      outputs[j] = g.value(z);
    }
    return outputs;
  }
}
