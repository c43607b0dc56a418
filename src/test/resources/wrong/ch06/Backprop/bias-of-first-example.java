// expect: The biases get the first example only
package ch06;

import nnbook.engine.activation.ElementwiseActivation;
import java.util.ArrayList;
import java.util.List;
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

  public static List<Matrix> backprop(List<Dense> layers, Matrix x, Matrix y) {
    int n = layers.size();
    List<Matrix> as = new ArrayList<>();
    List<Matrix> zs = new ArrayList<>();
    as.add(x);
    Matrix a = x;
    for (Dense layer : layers) {
      Matrix z = layer.weightedInputs(a);
      zs.add(z);
      ElementwiseActivation g = (ElementwiseActivation) layer.activation();
      a = z.map(g::value);
      as.add(a);
    }
    Matrix[] grads = new Matrix[2 * n];
    Matrix d = a.minus(y).scale(1.0 / x.rows());
    for (int l = n - 1; l >= 0; l--) {
      ElementwiseActivation g = (ElementwiseActivation) layers.get(l).activation();
      d = d.hadamard(zs.get(l).map(g::derivative));
      grads[2 * l] = d.transpose().times(as.get(l));
      grads[2 * l + 1] = Matrix.ofRow(d.row(0));
      d = d.times(layers.get(l).weights());
    }
    return List.of(grads);
  }
}
