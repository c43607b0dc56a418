// expect: One step too many: t runs from 1 to steps.
package ch09;

import java.util.function.UnaryOperator;
import nnbook.engine.optimizer.Optimizer;

public final class RunOptimizer {
  private RunOptimizer() {}

  public static double[] runOptimizer(
      double[] w, UnaryOperator<double[]> gradient, Optimizer optimizer, int steps) {
    double[] v = w.clone();
    double[][] memory = new double[v.length][optimizer.memories()];
    for (int t = 1; t <= steps + 1; t++) {
      Optimizer.Rule rule = optimizer.rule(t, optimizer.learningRate());
      double[] g = gradient.apply(v.clone());
      for (int i = 0; i < v.length; i++) v[i] = rule.next(v[i], g[i], memory[i]);
    }
    return v;
  }
}
