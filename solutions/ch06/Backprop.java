package ch06;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

/**
 * Computes all gradients of a network for a batch by backpropagation.
 *
 * <p>L is Σ ½ (a − y)² over all outputs and all N rows, divided by N; {@code x} [N x in],
 * {@code y} [N x out]. The result is dL/dW¹, dL/db¹, dL/dW², dL/db² …, each of the shape of
 * {@code weights()} or {@code biases()}. Every activation is an {@code ElementwiseActivation}.
 * {@code weightedInputs} may help you forward. Backward is yours: do without the engine's
 * {@code backward}, and leave the layers as they are.
 *
 * <p>★★★ 45 minutes. Chapter: ch06-yours.
 */
public final class Backprop {
  private Backprop() {}

  // tag::solution[]
  public static List<Matrix> backprop(List<Dense> layers, Matrix x, Matrix y) {
    List<Matrix> received = new ArrayList<>(); // A of the layer before
    List<Matrix> zs = new ArrayList<>();
    Matrix a = x;
    for (Dense layer : layers) {
      received.add(a);
      Matrix z = layer.weightedInputs(a); // [N x out]
      zs.add(z);
      a = layer.activation().apply(z);
    }
    LinkedList<Matrix> gradients = new LinkedList<>();
    Matrix slope = a.minus(y).scale(1.0 / x.rows()); // dL/dA
    for (int l = layers.size() - 1; l >= 0; l--) {
      var g = (ElementwiseActivation) layers.get(l).activation();
      Matrix delta = slope.hadamard(zs.get(l).map(g::derivative)); // dL/dZ
      gradients.addFirst(delta.sumRows()); // [1 x out]
      gradients.addFirst(delta.transpose().times(received.get(l))); // [out x in]
      slope = delta.times(layers.get(l).weights()); // [N x in]
    }
    return gradients;
  }
  // end::solution[]
}
