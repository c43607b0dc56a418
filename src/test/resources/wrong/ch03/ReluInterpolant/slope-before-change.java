// expect: A bend is slope minus the slope before
package ch03;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

public final class ReluInterpolant {
  private ReluInterpolant() {}

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
      corners[k] = -xs[k];
      changes[k] = slope - slopeBefore;
      slopeBefore = changes[k];
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
}
