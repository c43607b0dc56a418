// expect: t is counted once for each weight
package ch09;

import java.util.function.UnaryOperator;
import nnbook.engine.optimizer.Optimizer;

public final class RunOptimizer {
  private RunOptimizer() {}

  public static double[] runOptimizer(
      double[] w, UnaryOperator<double[]> gradient, Optimizer optimizer, int steps) {
    double[] weights = w.clone();
    double[][] memories = new double[w.length][optimizer.memories()];
    int t = 0;
    for (int k = 0; k < steps; k++) {
      double[] g = gradient.apply(weights);
      for (int i = 0; i < weights.length; i++) {
        t++;
        Optimizer.Rule rule = optimizer.rule(t, optimizer.learningRate());
        weights[i] = rule.next(weights[i], g[i], memories[i]);
      }
    }
    return weights;
  }
}
