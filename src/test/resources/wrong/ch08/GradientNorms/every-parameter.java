// expect: One number for each parameter
package ch08;

import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;

public final class GradientNorms {
  private GradientNorms() {}

  public static double[] gradientNorms(Sequential network, Loss loss, Matrix x, Matrix y) {
    network.parameters().forEach(Parameter::zeroGrad);
    Matrix outputs = network.forward(x);
    network.backward(loss.gradient(outputs, y));
    return network.parameters().stream()
        .map(Parameter::grad)
        .mapToDouble(g -> Math.sqrt(g.hadamard(g).sum()))
        .toArray();
  }

}
