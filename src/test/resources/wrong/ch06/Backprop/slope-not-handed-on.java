// expect: Two matrices do not fit
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
    }
    return gradients;
  }
}
