// expect: Every layer gets x: aᵢ is what this layer received from the one before.
package ch06;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

public final class Backprop {
  private Backprop() {}

  public static List<Matrix> backprop(List<Dense> layers, Matrix x, Matrix y) {
    List<Matrix> received = new ArrayList<>();
    List<Matrix> zs = new ArrayList<>();
    Matrix a = x;
    for (Dense layer : layers) {
      received.add(a);
      Matrix z = layer.weightedInputs(a);
      zs.add(z);
      a = layer.activation().apply(z);
    }
    LinkedList<Matrix> gradients = new LinkedList<>();
    Matrix slope = a.minus(y).scale(1.0 / x.rows());
    for (int l = layers.size() - 1; l >= 0; l--) {
      var g = (ElementwiseActivation) layers.get(l).activation();
      Matrix delta = slope.hadamard(zs.get(l).map(g::derivative));
      gradients.addFirst(delta.sumRows());
      gradients.addFirst(delta.transpose().times(received.get(0)));
      slope = delta.times(layers.get(l).weights());
    }
    return gradients;
  }
}
