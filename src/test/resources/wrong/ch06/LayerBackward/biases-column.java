// expect: dL/db is a column here
package ch06;

import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

public final class LayerBackward {
  private LayerBackward() {}

  /** The slopes for the weights, for the biases, and for what the layer received. */
  public record Gradients(Matrix weights, Matrix biases, Matrix received) {}

  public static Gradients layerBackward(Dense layer, Matrix received, Matrix slope) {
    var g = (ElementwiseActivation) layer.activation();
    Matrix z = layer.weightedInputs(received); // [N x out]
    Matrix delta = slope.hadamard(z.map(g::derivative)); // dL/dZ
    Matrix weights = delta.transpose().times(received); // [out x in]
    Matrix biases = delta.sumRows().transpose(); // [1 x out]
    return new Gradients(weights, biases, delta.times(layer.weights()));
  }
}
