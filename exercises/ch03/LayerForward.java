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

  public static double[] layerForward(
      double[][] w, double[] b, double[] a, ElementwiseActivation g) {
    // TODO ch03.LayerForward: check the lengths; one sum for each neuron, then g
    throw new UnsupportedOperationException("TODO ch03.LayerForward");
  }
}
