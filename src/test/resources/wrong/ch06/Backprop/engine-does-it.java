// expect: The parameters hold gradients now
package ch06;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.matrix.Matrix;

public final class Backprop {
  private Backprop() {}

  public static List<Matrix> backprop(List<Dense> layers, Matrix x, Matrix y) {
    Sequential network = Sequential.of(layers.toArray(new Dense[0]));
    network.parameters().forEach(Parameter::zeroGrad);
    Matrix a = network.forward(x);
    network.backward(new HalfSquaredError().gradient(a, y));
    List<Matrix> gradients = new ArrayList<>();
    network.parameters().forEach(parameter -> gradients.add(parameter.grad()));
    return gradients;
  }
}
