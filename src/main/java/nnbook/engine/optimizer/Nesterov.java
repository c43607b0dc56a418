package nnbook.engine.optimizer;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Momentum that looks ahead: v ← μ v + g, w ← w - η (g + μ v).
 *
 * <p>Source: Y. Nesterov, "A method for solving the convex programming problem with convergence
 * rate O(1/k²)", Soviet Mathematics Doklady 27 (1983), in the form of I. Sutskever et al., "On the
 * importance of initialization and momentum in deep learning", ICML 2013, rewritten so that the
 * gradient is taken at w itself, as in PyTorch and Keras.
 */
public record Nesterov(double learningRate, double momentum) implements Optimizer {
  public Nesterov {
    Require.positive("Nesterov", "learningRate", learningRate);
    Require.share("Nesterov", "momentum", momentum);
  }

  /** μ = 0.9. */
  public Nesterov(double learningRate) {
    this(learningRate, 0.9);
  }

  @Override
  public int memories() {
    return 1;
  }

  @Override
  public Rule rule(int t, double eta) {
    return (w, g, s) -> {
      s[0] = momentum * s[0] + g; // the velocity v
      return w - eta * (g + momentum * s[0]);
    };
  }

  @Override
  public String toString() {
    return "Nesterov(" + Numbers.list(learningRate, momentum) + ")";
  }
}
