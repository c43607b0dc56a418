// expect: The measured slopes have the wrong sign, or a and n are added
package ch11;

import java.util.List;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;

public final class GradCheck {
  private GradCheck() {}

    public record Report(int parameter, int row, int column, double error) {}

  public static Report gradCheck(Sequential network, Loss loss, Matrix x, Matrix y) {
    List<Parameter> parameters = network.parameters();
    for (Parameter p : parameters) {
      p.zeroGrad();
    }
    loss.backward(network, x, y);
    double h = 1e-5;
    Report worst = new Report(0, 0, 0, -1);
    for (int k = 0; k < parameters.size(); k++) {
      Parameter p = parameters.get(k);
      Matrix old = p.value();
      Matrix grad = p.grad();
      for (int i = 0; i < old.rows(); i++) {
        for (int j = 0; j < old.columns(); j++) {
          double[][] up = old.toArray();
          up[i][j] += h;
          p.set(Matrix.of(up));
          double above = loss.value(network, x, y);
          double[][] down = old.toArray();
          down[i][j] -= h;
          p.set(Matrix.of(down));
          double below = loss.value(network, x, y);
          p.set(old);
          double n = (below - above) / (2 * h);
          double a = grad.get(i, j);
          double error = Math.abs(a - n) / Math.max(Math.max(Math.abs(a), Math.abs(n)), 1e-4);
          if (Double.isNaN(error)) {
            error = Double.POSITIVE_INFINITY;
          }
          if (error > worst.error()) {
            worst = new Report(k, i, j, error);
          }
        }
      }
    }
    return worst;
  }
}
