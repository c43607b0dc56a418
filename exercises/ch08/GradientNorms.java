package ch08;

import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;

/**
 * Measures the length of the weight gradient of each dense layer, from the first to the last.
 *
 * <p>Send {@code x} [batch x in] through the network, and the gradient of {@code loss} at its
 * outputs and the targets {@code y} [batch x out] back. The length is the root of the sum of the
 * squares of all entries of dL/dW, without the biases. Layers other than {@code Dense} get no
 * number. What earlier backward passes left behind must not count.
 *
 * <p>★★★ 20 minutes. Chapter: ch08-four.
 */
public final class GradientNorms {
  private GradientNorms() {}

  public static double[] gradientNorms(Sequential network, Loss loss, Matrix x, Matrix y) {
    // TODO ch08.GradientNorms: clear, forward, backward, then a length for each dense layer
    throw new UnsupportedOperationException("TODO ch08.GradientNorms");
  }
}
