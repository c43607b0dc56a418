// expect: The gradients of an earlier backward are still there
package ch08;

import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;

public final class GradientNorms {
  private GradientNorms() {}

  public static double[] gradientNorms(Sequential network, Loss loss, Matrix x, Matrix y) {
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
}
