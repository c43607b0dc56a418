// expect: The last layer's slopes are right, those before it are not
package ch06;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

public final class Backprop {
  private Backprop() {}

  public static List<Matrix> backprop(List<Dense> layers, Matrix x, Matrix y) {
    int last = layers.size() - 1;
    ElementwiseActivation g = (ElementwiseActivation) layers.get(last).activation();
    List<Matrix> received = new ArrayList<>();
    List<Matrix> slopes = new ArrayList<>();
    Matrix a = x;
    for (Dense layer : layers) {
      received.add(a);
      Matrix z = layer.weightedInputs(a);
      slopes.add(z.map(g::derivative));
      a = layer.activation().apply(z);
    }
    List<Matrix> gradients = new ArrayList<>();
    Matrix delta = a.minus(y).scale(1.0 / x.rows()).hadamard(slopes.get(last));
    for (int l = last; l >= 0; l--) {
      gradients.add(delta.sumRows());
      gradients.add(delta.transpose().times(received.get(l)));
      if (l > 0) {
        delta = delta.times(layers.get(l).weights()).hadamard(slopes.get(l - 1));
      }
    }
    Collections.reverse(gradients);
    return gradients;
  }
}
