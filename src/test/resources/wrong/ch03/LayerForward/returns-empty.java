// expect: These lengths do not fit, so throw IllegalArgumentException
package ch03;

import nnbook.engine.activation.ElementwiseActivation;

public final class LayerForward {
  private LayerForward() {}

  public static double[] layerForward(
      double[][] w, double[] b, double[] a, ElementwiseActivation g) {
    if (b.length != w.length || w[0].length != a.length) {
      return new double[0];
    }
    double[] outputs = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      double z = b[j];
      for (int i = 0; i < a.length; i++) {
        z += w[j][i] * a[i];
      }
      outputs[j] = g.value(z);
    }
    return outputs;
  }
}
