// expect: the error is |a − n| / max(|a|, |n|, 1e-4)
package ch11;

import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;

public final class GradCheck {
  private GradCheck() {}

  /** Which parameter of network.parameters(), which entry of it, and how wrong. */
  public record Report(int parameter, int row, int column, double error) {}

  private static final double STEP = 1e-5;

  public static Report gradCheck(Sequential network, Loss loss, Matrix x, Matrix y) {
    network.parameters().forEach(Parameter::zeroGrad);
    loss.backward(network, x, y);
    Report worst = new Report(0, 0, 0, -1);
    for (int k = 0; k < network.parameters().size(); k++) {
      Parameter parameter = network.parameters().get(k);
      Matrix w = parameter.value();
      for (int i = 0; i < w.rows(); i++) {
        for (int j = 0; j < w.columns(); j++) {
          parameter.set(nudged(w, i, j, STEP));
          double above = loss.value(network, x, y);
          parameter.set(nudged(w, i, j, -STEP));
          double below = loss.value(network, x, y);
          parameter.set(w);
          double error = error(parameter.grad().get(i, j), (above - below) / (2 * STEP));
          if (error > worst.error()) {
            worst = new Report(k, i, j, error);
          }
        }
      }
    }
    return worst;
  }

  private static Matrix nudged(Matrix w, int row, int column, double h) {
    return Matrix.generate(w.rows(), w.columns(), (i, j) ->
        w.get(i, j) + (i == row && j == column ? h : 0));
  }

  private static double error(double a, double n) {
    double error = Math.abs(a) / Math.max(1e-4, Math.max(Math.abs(a), Math.abs(n)));
    return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
  }
}
