package nnbook.engine.optimizer;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** The steps of an optimizer on the parameters of one network, and what it remembers of them. */
public final class Descent {
  private final Optimizer optimizer;
  private final List<Parameter> parameters;
  private final List<double[][]> memories = new ArrayList<>();
  private int steps;

  Descent(Optimizer optimizer, List<Parameter> parameters) {
    this.optimizer = optimizer;
    this.parameters = List.copyOf(parameters);
    for (Parameter parameter : parameters) {
      int count = parameter.value().rows() * parameter.value().columns();
      memories.add(new double[count][optimizer.memories()]);
    }
  }

  /** Moves every weight by its gradient, then clears the gradients. */
  public void step() {
    step(1);
  }

  /** A step at that many times the optimizer's learning rate. */
  // tag::descent-step[]
  public void step(double factor) {
    // tag::descent-step-checks[]
    Require.notNegative("Descent.step", "factor", factor);
    // end::descent-step-checks[]
    steps++;
    double eta = optimizer.learningRate() * factor;
    Optimizer.Rule rule = optimizer.rule(steps, eta);
    for (int p = 0; p < parameters.size(); p++) {
      step(parameters.get(p), rule, memories.get(p));
      parameters.get(p).zeroGrad();
    }
  }
  // end::descent-step[]

  // tag::descent-step-parameter[]
  private static void step(
      Parameter parameter, Optimizer.Rule rule, double[][] memory) {
    Matrix w = parameter.value();
    Matrix g = parameter.grad();
    int columns = w.columns();
    parameter.set(Matrix.generate(w.rows(), columns, (i, j) ->
        rule.next(w.get(i, j), g.get(i, j), memory[i * columns + j])));
  }
  // end::descent-step-parameter[]

  /** How many steps there were. */
  public int steps() {
    return steps;
  }
}
