package nnbook.web.figure;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.optimizer.Optimizer;

/** The loss L = Σ λ_i w_i² / 2, with a curvature λ_i for each weight. */
final class Valley {
  /** A walk that goes on from here can be told from one that arrives. */
  private static final double FAR = 1e9;

  private final double[] curvatures;

  Valley(double... curvatures) {
    this.curvatures = curvatures.clone();
  }

  double loss(double... w) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += curvatures[i] / 2 * w[i] * w[i];
    }
    return sum;
  }

  private double[] gradient(double[] w) {
    double[] slopes = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      slopes[i] = curvatures[i] * w[i];
    }
    return slopes;
  }

  /** The weights at the start and after each step; it ends when the loss has run away. */
  List<double[]> path(Optimizer optimizer, double[] start, int steps) {
    Parameter weights = Parameter.weights(Matrix.ofRow(start));
    Descent descent = optimizer.on(List.of(weights));
    List<double[]> path = new ArrayList<>();
    path.add(start);
    while (path.size() <= steps && loss(weights.value().row(0)) < FAR) {
      weights.accumulate(Matrix.ofRow(gradient(weights.value().row(0))));
      descent.step();
      path.add(weights.value().row(0));
    }
    return path;
  }

  /** One weight along a path. */
  static double[] along(List<double[]> path, int weight) {
    return path.stream().mapToDouble(w -> w[weight]).toArray();
  }

  /** Half the width, or for weight 1 the height, of the ellipses of these losses. */
  double[] radii(int weight, double... levels) {
    double[] radii = new double[levels.length];
    for (int k = 0; k < levels.length; k++) {
      radii[k] = Math.sqrt(2 * levels[k] / curvatures[weight]);
    }
    return radii;
  }
}
