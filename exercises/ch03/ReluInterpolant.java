package ch03;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

/**
 * Builds a network of ReLU neurons that joins the points {@code (xs[k], ys[k])} by straight lines.
 *
 * <p>One input, one hidden layer with a ReLU neuron for each piece, so {@code xs.length - 1}
 * neurons, and one Identity output. {@code xs} ascends in steps of any width; outside the points
 * any output is right. Throw {@code IllegalArgumentException} when {@code xs} and {@code ys} differ
 * in length, when there are fewer than two points, or when {@code xs} does not ascend.
 *
 * <p>★★★ 25 minutes. Chapter: ch03-polyline.
 */
public final class ReluInterpolant {
  private ReluInterpolant() {}

  public static Sequential reluInterpolant(double[] xs, double[] ys) {
    // TODO ch03.ReluInterpolant: where is each corner, and what does the line do there?
    throw new UnsupportedOperationException("TODO ch03.ReluInterpolant");
  }
}
