package nnbook.engine.optimizer;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Steps measured by the recent size of the gradient: v ← ρ v + (1 - ρ) g², w ← w - η g / (√v + ε).
 *
 * <p>Source: G. Hinton, "Neural networks for machine learning", lecture 6e, Coursera 2012; ε is
 * outside the root as in PyTorch.
 */
public record RmsProp(double learningRate, double rho, double epsilon) implements Optimizer {
  public RmsProp {
    Require.positive("RmsProp", "learningRate", learningRate);
    Require.share("RmsProp", "rho", rho);
    Require.notNegative("RmsProp", "epsilon", epsilon);
  }

  /** ρ = 0.9 and ε = 1e-8. */
  public RmsProp(double learningRate) {
    this(learningRate, 0.9, 1e-8);
  }

  @Override
  public int memories() {
    return 1;
  }

  @Override
  // tag::rms-prop-rule[]
  public Rule rule(int t, double eta) {
    return (w, g, s) -> {
      s[0] = rho * s[0] + (1 - rho) * g * g; // the mean square
      return w - eta * g / (Math.sqrt(s[0]) + epsilon);
    };
  }
  // end::rms-prop-rule[]

  @Override
  public String toString() {
    return "RmsProp(" + Numbers.list(learningRate, rho, epsilon) + ")";
  }
}
