package nnbook.engine.optimizer;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Adam as Keras and TensorFlow compute it: w ← w - η √(1 - β₂ᵗ) / (1 - β₁ᵗ) · m / (√v + ε).
 *
 * <p>Source: the remark before section 2.1 of the paper that {@link Adam} names, "ε hat". The
 * corrections are gathered in front, so ε is added to the root of v before its correction: early
 * steps see an ε up to 30 times as large. The first steps of the two forms differ by about
 * 30 η ε / |g|.
 */
public record KerasAdam(double learningRate, double beta1, double beta2, double epsilon)
    implements Optimizer {
  public KerasAdam {
    Require.positive("KerasAdam", "learningRate", learningRate);
    Require.share("KerasAdam", "beta1", beta1);
    Require.share("KerasAdam", "beta2", beta2);
    Require.notNegative("KerasAdam", "epsilon", epsilon);
  }

  /** The settings of Keras: β₁ = 0.9, β₂ = 0.999, ε = 1e-7. */
  public KerasAdam(double learningRate) {
    this(learningRate, 0.9, 0.999, 1e-7);
  }

  @Override
  public int memories() {
    return 2;
  }

  @Override
  // tag::keras-adam-rule[]
  public Rule rule(int t, double eta) {
    double root = Math.sqrt(1 - PortableMath.pow(beta2, t));
    double rate = eta * root / (1 - PortableMath.pow(beta1, t));
    return (w, g, s) -> {
      s[0] = beta1 * s[0] + (1 - beta1) * g; // m
      s[1] = beta2 * s[1] + (1 - beta2) * g * g; // v
      return w - rate * s[0] / (Math.sqrt(s[1]) + epsilon);
    };
  }
  // end::keras-adam-rule[]

  @Override
  public String toString() {
    return "KerasAdam(" + Numbers.list(learningRate, beta1, beta2, epsilon) + ")";
  }
}
