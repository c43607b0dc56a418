package nnbook.engine.optimizer;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Steps that shrink where gradients were large: s ← s + g², w ← w - η g / (√s + ε).
 *
 * <p>Source: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods for online learning and
 * stochastic optimization", JMLR 12 (2011), figure 1 with the diagonal matrix. The ε only keeps 0/0
 * away; 1e-10 as in PyTorch.
 */
public record AdaGrad(double learningRate, double epsilon) implements Optimizer {
  public AdaGrad {
    Require.positive("AdaGrad", "learningRate", learningRate);
    Require.notNegative("AdaGrad", "epsilon", epsilon);
  }

  /** ε = 1e-10. */
  public AdaGrad(double learningRate) {
    this(learningRate, 1e-10);
  }

  @Override
  public int memories() {
    return 1;
  }

  @Override
  public Rule rule(int t, double eta) {
    return (w, g, s) -> {
      s[0] += g * g; // the sum of all squared gradients
      return w - eta * g / (Math.sqrt(s[0]) + epsilon);
    };
  }

  @Override
  public String toString() {
    return "AdaGrad(" + Numbers.list(learningRate, epsilon) + ")";
  }
}
