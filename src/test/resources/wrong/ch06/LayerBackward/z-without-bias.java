// expect: The biases are missing in z
package ch06;

import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

public final class LayerBackward {
  private LayerBackward() {}

  /** The slopes for the weights, for the biases, and for what the layer received. */
  public record Gradients(Matrix weights, Matrix biases, Matrix received) {}

  public static Gradients layerBackward(Dense layer, Matrix received, Matrix slope) {
    var g = (nnbook.engine.activation.ElementwiseActivation) layer.activation();
    Matrix z = received.times(layer.weights().transpose());
    Matrix delta = slope.hadamard(z.map(g::derivative));
    return new Gradients(
        delta.transpose().times(received), delta.sumRows(), delta.times(layer.weights()));
  }
}
