package nnbook.engine.optimizer;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Gradient descent with a velocity, like a ball with mass: v ← μ v + g, w ← w - η v.
 *
 * <p>Source: B. Polyak, "Some methods of speeding up the convergence of iteration methods", USSR
 * Computational Mathematics and Mathematical Physics 4 (1964). PyTorch has this form; Keras keeps η
 * v instead of v, which is the same as long as η does not change.
 */
public record Momentum(double learningRate, double momentum) implements Optimizer {
  public Momentum {
    Require.positive("Momentum", "learningRate", learningRate);
    Require.share("Momentum", "momentum", momentum);
  }

  /** μ = 0.9. */
  public Momentum(double learningRate) {
    this(learningRate, 0.9);
  }

  @Override
  public int memories() {
    return 1;
  }

  @Override
  // tag::momentum-rule[]
  public Rule rule(int t, double eta) {
    return (w, g, s) -> {
      s[0] = momentum * s[0] + g; // the velocity v
      return w - eta * s[0];
    };
  }
  // end::momentum-rule[]

  @Override
  public String toString() {
    return "Momentum(" + Numbers.list(learningRate, momentum) + ")";
  }
}
