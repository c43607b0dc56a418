// expect: The parameters hold gradients now
package ch06;

import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

public final class LayerBackward {
  private LayerBackward() {}

  public record Gradients(Matrix weights, Matrix biases, Matrix received) {}

  public static Gradients layerBackward(Dense layer, Matrix received, Matrix slope) {
    layer.forward(received);
    Matrix back = layer.backward(slope);
    return new Gradients(
        layer.parameters().get(0).grad(), layer.parameters().get(1).grad(), back);
  }
}
