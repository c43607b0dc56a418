// expect: Only the number of the parameter is wrong
package ch11;

import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;

/**
 * Finds the parameter of a network whose slope is most wrong.
 *
 * <p>{@code loss.backward(network, x, y)} adds to the gradients; forget old ones first. Measure
 * the slope of each entry of each parameter, biases too, as (L(w + h) − L(w − h)) / 2h with h =
 * 1e-5 and L = {@code loss.value(network, x, y)}. The error of an entry is |a − n| / max(|a|, |n|,
 * 1e-4), and infinite if that is NaN. Report the first entry with the greatest error; all numbers
 * count from 0. Leave each parameter as it was.
 *
 * <p>★★★ 25 minutes. Chapter: ch11-kink.
 */
public final class GradCheck {
  private GradCheck() {}

  /** Which parameter of network.parameters(), which entry of it, and how wrong. */
  public record Report(int parameter, int row, int column, double error) {}

  public static Report gradCheck(Sequential network, Loss loss, Matrix x, Matrix y) {
    for (Parameter p : network.parameters()) {
      p.zeroGrad();
    }
    loss.backward(network, x, y);
    Report worst = new Report(0, 0, 0, -1);
    double h = 1e-5;
    for (int k = 0; k < network.parameters().size(); k++) {
      Parameter p = network.parameters().get(k);
      Matrix before = p.value();
      for (int i = 0; i < before.rows(); i++) {
        for (int j = 0; j < before.columns(); j++) {
          double[][] w = before.toArray();
          double old = w[i][j];
          w[i][j] = old + h;
          p.set(Matrix.of(w));
          double up = loss.value(network, x, y);
          w[i][j] = old - h;
          p.set(Matrix.of(w));
          double down = loss.value(network, x, y);
          p.set(before);
          double n = (up - down) / (2 * h);
          double a = p.grad().get(i, j);
          double error = Math.abs(a - n) / Math.max(Math.max(Math.abs(a), Math.abs(n)), 1e-4);
          if (Double.isNaN(error)) {
            error = Double.POSITIVE_INFINITY;
          }
          if (error > worst.error()) {
            worst = new Report(k / 2, i, j, error);
          }
        }
      }
    }
    return worst;
  }
}
