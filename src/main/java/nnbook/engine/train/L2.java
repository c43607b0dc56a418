package nnbook.engine.train;

import java.util.List;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** The penalty ½ λ Σ w² on large weights; biases are spared. */
public record L2(double lambda) {
  public L2 {
    boolean usable = lambda >= 0 && lambda <= Double.MAX_VALUE;
    Require.that(usable, "L2", "lambda", "at least 0 and finite", lambda);
  }

  /** ½ λ Σ w². */
  // tag::l2-value[]
  public double value(List<Parameter> parameters) {
    double sum = 0;
    for (Parameter p : parameters) {
      sum += p.isBias() ? 0 : p.value().hadamard(p.value()).sum();
    }
    return lambda / 2 * sum;
  }
  // end::l2-value[]

  /** Adds λ w to the gradient of each weight. */
  // tag::l2-add-gradient[]
  public void addGradient(List<Parameter> parameters) {
    for (Parameter p : parameters) {
      if (!p.isBias()) {
        Matrix pull = p.value().scale(lambda);
        p.accumulate(pull);
      }
    }
  }
  // end::l2-add-gradient[]
}
