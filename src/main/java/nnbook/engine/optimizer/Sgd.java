package nnbook.engine.optimizer;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Gradient descent, called stochastic when the gradient comes from a part of the data: w ← w - η g.
 *
 * <p>Source: H. Robbins, S. Monro, "A stochastic approximation method", Annals of Mathematical
 * Statistics 22 (1951).
 */
public record Sgd(double learningRate) implements Optimizer {
  public Sgd {
    Require.positive("Sgd", "learningRate", learningRate);
  }

  @Override
  public int memories() {
    return 0;
  }

  @Override
  // tag::sgd-rule[]
  public Rule rule(int t, double eta) {
    return (w, g, s) -> w - eta * g;
  }
  // end::sgd-rule[]

  @Override
  public String toString() {
    return "Sgd(" + Numbers.format(learningRate) + ")";
  }
}
