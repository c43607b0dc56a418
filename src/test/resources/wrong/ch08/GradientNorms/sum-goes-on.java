// expect: The sum goes on from layer to layer: begin each of them at 0.
package ch08;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;

import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;

public final class GradientNorms {
  private GradientNorms() {}

  public static double[] gradientNorms(Sequential network, Loss loss, Matrix x, Matrix y) {
    for (Parameter p : network.parameters()) p.zeroGrad();
    loss.backward(network, x, y);
    double s = 0;
    List<Double> out = new ArrayList<>();
    for (Layer l : network.layers()) {
      if (!(l instanceof Dense)) continue;

      for (Parameter p : l.parameters()) {
        if (!p.isBias()) s += p.grad().map(v -> v * v).sum();
      }
      out.add(Math.sqrt(s));
    }
    return out.stream().mapToDouble(v -> v).toArray();
  }
}
