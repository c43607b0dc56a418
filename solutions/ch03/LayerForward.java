package ch03;

import nnbook.engine.activation.ElementwiseActivation;

/**
 * Computes the outputs of a layer for one example: the weighted input of each neuron, then g.
 *
 * <p>{@code w} [out x in] has one row for each neuron, {@code b} one number for each neuron,
 * {@code a} one for each input; the result has one number for each neuron. {@code g.value(z)}
 * applies the activation. Throw {@code IllegalArgumentException} when the lengths do not fit, with
 * a message such as "W is 4 x 3, a has length 4".
 *
 * <p>★ 5 minutes. Chapter: ch03-one-layer.
 */
public final class LayerForward {
  private LayerForward() {}

  // tag::solution[]
  public static double[] layerForward(
      double[][] w, double[] b, double[] a, ElementwiseActivation g) {
    if (b.length != w.length) {
      throw new IllegalArgumentException(
          "W has " + w.length + " rows, b has length " + b.length);
    }
    double[] outputs = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      if (w[j].length != a.length) {
        throw new IllegalArgumentException(
            "W is " + w.length + " x " + w[j].length + ", a has length " + a.length);
      }
      double z = b[j];
      for (int i = 0; i < a.length; i++) {
        z += w[j][i] * a[i]; // from input i to neuron j
      }
      outputs[j] = g.value(z);
    }
    return outputs;
  }
  // end::solution[]
}
