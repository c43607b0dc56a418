package nnbook.engine.optimizer;

import java.util.List;
import nnbook.engine.layer.Parameter;

/**
 * A way to turn gradients into steps. It treats each weight by itself, and may remember a few
 * numbers for it from step to step.
 *
 * <p>An optimizer holds its settings only, so several networks can share one; what it remembers of
 * a network is kept by the {@link Descent} that {@link #on} begins.
 */
public sealed interface Optimizer
    permits Sgd, Momentum, Nesterov, AdaGrad, RmsProp, Adam, KerasAdam, AdamW {

  /** η, the size of a step. */
  double learningRate();

  /** How many numbers are remembered for each weight; they begin as 0. */
  int memories();

  /** The rule of step t = 1, 2, 3, …, at learning rate η. */
  Rule rule(int t, double eta);

  /** Begins a descent of these parameters, with nothing remembered yet. */
  default Descent on(List<Parameter> parameters) {
    return new Descent(this, parameters);
  }

  /** What happens to one weight in one step. */
  @FunctionalInterface
  interface Rule {

    /** The next value of weight w with gradient g; updates what is remembered, s. */
    double next(double w, double g, double[] s);
  }
}
