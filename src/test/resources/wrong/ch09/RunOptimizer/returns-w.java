// expect: and return these weights
package ch09;

import java.util.function.UnaryOperator;
import nnbook.engine.optimizer.Optimizer;

public final class RunOptimizer {
  private RunOptimizer() {}

  public static double[] runOptimizer(
      double[] w, UnaryOperator<double[]> gradient, Optimizer optimizer, int steps) {
    double[] weights = w.clone();
    double[][] memories = new double[w.length][optimizer.memories()];
    for (int t = 1; t <= steps; t++) {
      Optimizer.Rule rule = optimizer.rule(t, optimizer.learningRate());
      double[] g = gradient.apply(weights);
      for (int i = 0; i < weights.length; i++) {
        weights[i] = rule.next(weights[i], g[i], memories[i]);
      }
    }
    return w;
  }
}
