package nnbook.engine.optimizer;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Adam with decoupled weight decay: each step first shrinks the weight by the factor 1 - η λ, then
 * does what Adam does.
 *
 * <p>Source: I. Loshchilov, F. Hutter, "Decoupled weight decay regularization", ICLR 2019,
 * Algorithm 2, with η λ in place of their λ, as in PyTorch. Every parameter decays, biases too. A
 * penalty in the loss is not the same with Adam, since the division by √v̂ takes its size away.
 */
public record AdamW(Adam adam, double weightDecay) implements Optimizer {
  public AdamW {
    Require.notNegative("AdamW", "weightDecay", weightDecay);
  }

  /** With the settings of {@link Adam} and weight decay λ. */
  public AdamW(double learningRate, double weightDecay) {
    this(new Adam(learningRate), weightDecay);
  }

  @Override
  public double learningRate() {
    return adam.learningRate();
  }

  @Override
  public int memories() {
    return adam.memories();
  }

  @Override
  // tag::adam-w-rule[]
  public Rule rule(int t, double eta) {
    Rule step = adam.rule(t, eta);
    return (w, g, s) -> step.next(w - eta * weightDecay * w, g, s);
  }
  // end::adam-w-rule[]

  @Override
  public String toString() {
    return "AdamW(" + Numbers.list(adam.learningRate(), weightDecay) + ")";
  }
}
