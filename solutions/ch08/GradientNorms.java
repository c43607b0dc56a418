package ch08;

import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
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

  // tag::solution[]
  public static double[] gradientNorms(Sequential network, Loss loss, Matrix x, Matrix y) {
    network.parameters().forEach(Parameter::zeroGrad);
    Matrix outputs = network.forward(x);
    network.backward(loss.gradient(outputs, y));
    return network.layers().stream()
        .filter(layer -> layer instanceof Dense)
        .mapToDouble(GradientNorms::length)
        .toArray();
  }

  private static double length(Layer dense) {
    Matrix gradient = dense.parameters().get(0).grad(); // the weights come before the biases
    return Math.sqrt(gradient.hadamard(gradient).sum());
  }
  // end::solution[]
}
