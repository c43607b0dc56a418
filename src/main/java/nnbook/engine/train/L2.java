package nnbook.engine.train;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Require;

/** The penalty ½ λ Σ w² on large weights; biases are spared. */
public record L2(double lambda) {
  public L2 {
    Require.notNegative("L2", "lambda", lambda);
  }

  /** ½ λ Σ w². */
  // tag::l2-value[]
  public double value(List<Parameter> parameters) {
    double sum = 0;
    for (Parameter p : penalized(parameters)) {
      sum += p.value().hadamard(p.value()).sum();
    }
    return lambda / 2 * sum;
  }
  // end::l2-value[]

  /** Adds λ w to the gradient of each weight. */
  // tag::l2-add-gradient[]
  public void addGradient(List<Parameter> parameters) {
    for (Parameter p : penalized(parameters)) {
      p.accumulate(p.value().scale(lambda));
    }
  }
  // end::l2-add-gradient[]

  private List<Parameter> penalized(List<Parameter> parameters) {
    if (lambda == 0) {
      return List.of(); // no penalty, no work
    }
    List<Parameter> weights = new ArrayList<>(parameters);
    weights.removeIf(Parameter::isBias);
    return weights;
  }
}
