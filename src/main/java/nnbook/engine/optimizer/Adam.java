package nnbook.engine.optimizer;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Adaptive moments: a running mean m of the gradient, divided by the root of a running mean v of
 * its square; both means begin at 0 and are corrected for that.
 *
 * <p>m ← β₁ m + (1 - β₁) g, v ← β₂ v + (1 - β₂) g², m̂ = m / (1 - β₁ᵗ), v̂ = v / (1 - β₂ᵗ), w ← w -
 * η m̂ / (√v̂ + ε).
 *
 * <p>Source: D. Kingma, J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, Algorithm
 * 1. {@link KerasAdam} puts ε elsewhere.
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon)
    implements Optimizer {
  public Adam {
    Require.positive("Adam", "learningRate", learningRate);
    Require.share("Adam", "beta1", beta1);
    Require.share("Adam", "beta2", beta2);
    Require.notNegative("Adam", "epsilon", epsilon);
  }

  /** The settings of the paper: β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
  public Adam(double learningRate) {
    this(learningRate, 0.9, 0.999, 1e-8);
  }

  @Override
  public int memories() {
    return 2;
  }

  @Override
  // tag::adam-rule[]
  public Rule rule(int t, double eta) {
    double mSeen = 1 - PortableMath.pow(beta1, t);
    double vSeen = 1 - PortableMath.pow(beta2, t);
    return (w, g, s) -> {
      s[0] = beta1 * s[0] + (1 - beta1) * g; // m
      s[1] = beta2 * s[1] + (1 - beta2) * g * g; // v
      double size = Math.sqrt(s[1] / vSeen) + epsilon;
      return w - eta * (s[0] / mSeen) / size;
    };
  }
  // end::adam-rule[]

  @Override
  public String toString() {
    return "Adam(" + Numbers.list(learningRate, beta1, beta2, epsilon) + ")";
  }
}
