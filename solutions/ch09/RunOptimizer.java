package ch09;

import java.util.function.UnaryOperator;
import nnbook.engine.optimizer.Optimizer;

/**
 * Runs an optimizer of the engine on several weights at once, and returns the weights after so many
 * steps.
 *
 * <p>{@code optimizer.rule(t, optimizer.learningRate())} is the rule of step t = 1, 2, 3, …, and
 * {@code rule.next(w, g, memory)} the next value of one weight; it reads and fills the {@code
 * optimizer.memories()} numbers of {@code memory}, which are 0 at first. In each step, {@code
 * gradient.apply(w)} gives the gradient for all weights. The given {@code w} stays as it is.
 *
 * <p>★★ 15 minutes. Chapter: ch09-many.
 */
public final class RunOptimizer {
  private RunOptimizer() {}

  // tag::solution[]
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
    return weights;
  }
  // end::solution[]
}
