// expect: The biases' slopes are N = 3 times too large
package ch06;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

public final class Backprop {
  private Backprop() {}

  public static List<Matrix> backprop(List<Dense> layers, Matrix x, Matrix y) {
    int depth = layers.size();
    List<Matrix> zs = new ArrayList<>();
    List<Matrix> as = new ArrayList<>();
    as.add(x);
    for (Dense layer : layers) {
      Matrix z = layer.weightedInputs(as.get(as.size() - 1));
      zs.add(z);
      as.add(layer.activation().apply(z));
    }

    double perExample = 1.0 / x.rows();
    Matrix[] gradients = new Matrix[2 * depth];
    Matrix slope = as.get(depth).minus(y);
    for (int l = depth - 1; l >= 0; l--) {
      Dense layer = layers.get(l);
      ElementwiseActivation g = (ElementwiseActivation) layer.activation();
      Matrix delta = slope.hadamard(zs.get(l).map(g::derivative));
      gradients[2 * l] = delta.transpose().times(as.get(l)).scale(perExample);
      gradients[2 * l + 1] = delta.sumRows();
      slope = delta.times(layer.weights());
    }
    return List.of(gradients);
  }
}
