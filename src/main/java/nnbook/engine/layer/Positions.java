package nnbook.engine.layer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.initializer.Normal;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;
import nnbook.engine.random.SeededRandom;

/**
 * Tells letters where they stand: adds row t of a learned table P to row t of each sequence.
 *
 * <p>X [sequences · context x width], P [context x width]; with fewer rows than {@code context}, X
 * is one shorter sequence.
 *
 * <p>Source: A. Vaswani et al., "Attention is all you need", NeurIPS 2017, section 3.5: learned
 * positions, as there in table 3, row E.
 */
public final class Positions implements Layer {
  private final Parameter table;
  private Matrix input;

  private Positions(Parameter table) {
    this.table = table;
  }

  /** With the given table [context x width]. */
  public static Positions of(Matrix table) {
    Require.given("Positions.of", "table", table);
    Require.atLeast("Positions.of", "context", table.rows(), 1);
    Require.atLeast("Positions.of", "width", table.columns(), 1);
    return new Positions(Parameter.weights(table));
  }

  /** With a table drawn from N(0, 1). */
  public static Positions of(int context, int width, SeededRandom random) {
    Require.atLeast("Positions.of", "context", context, 1);
    Require.atLeast("Positions.of", "width", width, 1);
    return of(new Normal(1).weights(context, width, context, width, random));
  }

  /** Throws ShapeException unless X is one sequence, or several whole ones. */
  @Override
  // tag::positions-forward[]
  public Matrix forward(Matrix x) {
    // tag::positions-forward-checks[]
    Sequences sequences = new Sequences(context(), table().columns());
    sequences.length("Positions.forward", x);
    // end::positions-forward-checks[]
    input = x; // [sequences · context x width]
    return Matrix.generate(x.rows(), x.columns(), (i, j) ->
        x.get(i, j) + table().get(i % context(), j));
  }
  // end::positions-forward[]

  /** Row t of the table was added to row t of each sequence, so it gets the sum of their slopes. */
  @Override
  // tag::positions-backward[]
  public Matrix backward(Matrix gradOutput) {
    // tag::positions-backward-checks[]
    Require.forwardFirst("Positions.backward", input);
    Shape outputs = input.shape();
    Require.shape("Positions.backward", "gradOutput", gradOutput, outputs);
    // end::positions-backward-checks[]
    double[][] gradTable = new double[context()][table().columns()];
    for (int i = 0; i < gradOutput.rows(); i++) {
      for (int j = 0; j < gradOutput.columns(); j++) {
        gradTable[i % context()][j] += gradOutput.get(i, j);
      }
    }
    table.accumulate(Matrix.of(gradTable));
    return gradOutput;
  }
  // end::positions-backward[]

  @Override
  public List<Parameter> parameters() {
    return List.of(table);
  }

  /** P [context x width]: row t stands for place t. */
  public Matrix table() {
    return table.value();
  }

  /** How many letters a sequence has at most. */
  public int context() {
    return table().rows();
  }

  /** What comes out is moved, so only Identity stays what it was. */
  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return before.filter(g -> g instanceof Identity);
  }

  @Override
  public OptionalInt inputs() {
    return OptionalInt.of(table().columns());
  }

  @Override
  public int outputs(int inputs) {
    Require.count("Positions.outputs", "inputs", inputs, table().columns());
    return inputs;
  }

  @Override
  public String toString() {
    return "Positions(" + context() + " x " + table().columns() + ")";
  }
}
