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

  // tag::solution[]
  public static Sequential reluInterpolant(double[] xs, double[] ys) {
    requireCurve(xs, ys);
    int pieces = xs.length - 1;
    double[][] ones = new double[pieces][1];
    double[] corners = new double[pieces];
    double[] changes = new double[pieces];
    double slopeBefore = 0;
    for (int k = 0; k < pieces; k++) {
      double slope = (ys[k + 1] - ys[k]) / (xs[k + 1] - xs[k]);
      ones[k][0] = 1;
      corners[k] = -xs[k]; // ReLU(x - x_k) bends at x_k
      changes[k] = slope - slopeBefore;
      slopeBefore = slope;
    }
    return Sequential.of(
        Dense.of(ones, corners, new Relu()),
        Dense.of(new double[][] {changes}, new double[] {ys[0]}, new Identity()));
  }

  private static void requireCurve(double[] xs, double[] ys) {
    if (xs.length != ys.length || xs.length < 2) {
      throw new IllegalArgumentException(
          "xs and ys must have the same length, at least 2, were " + xs.length + ", " + ys.length);
    }
    for (int k = 1; k < xs.length; k++) {
      if (!(xs[k - 1] < xs[k])) {
        throw new IllegalArgumentException("xs must ascend, was " + xs[k - 1] + ", " + xs[k]);
      }
    }
  }
  // end::solution[]
}
