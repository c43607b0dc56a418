package nnbook.engine.layer;

import java.util.List;
import java.util.Optional;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.initializer.Normal;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;
import nnbook.engine.random.SeededRandom;

/**
 * A table with a row of learned numbers for each letter, word or other thing that has a number, its
 * id: puts in place of each id x_ij row x_ij of the table E, side by side.
 *
 * <p>X [batch x length] of ids from 0 to count - 1, E [count x width], result [batch x length ·
 * width]. The same as a dense layer without biases on one-hot rows, without its products with 0.
 *
 * <p>Source: Y. Bengio, R. Ducharme, P. Vincent, C. Jauvin, "A neural probabilistic language
 * model", JMLR 3 (2003), section 2, where the table is called C.
 */
public final class Embedding implements Layer {
  private final Parameter table;
  private Matrix input;

  private Embedding(Parameter table) {
    this.table = table;
  }

  /** With the given table [count x width]. */
  public static Embedding of(Matrix table) {
    Require.given("Embedding.of", "table", table);
    Require.atLeast("Embedding.of", "count", table.rows(), 1);
    Require.atLeast("Embedding.of", "width", table.columns(), 1);
    return new Embedding(Parameter.weights(table));
  }

  /** With a table drawn from N(0, 1). */
  public static Embedding of(int count, int width, SeededRandom random) {
    Require.atLeast("Embedding.of", "count", count, 1);
    Require.atLeast("Embedding.of", "width", width, 1);
    return of(new Normal(1).weights(count, width, count, width, random));
  }

  /** Throws IllegalArgumentException unless each entry of X is a whole number that is an id. */
  @Override
  // tag::embedding-forward[]
  public Matrix forward(Matrix x) {
    // tag::embedding-forward-checks[]
    requireIds(x);
    // end::embedding-forward-checks[]
    input = x; // [batch x length]
    int width = table().columns();
    return Matrix.generate(x.rows(), x.columns() * width, (i, j) ->
        table().get(id(i, j / width), j % width));
  }
  // end::embedding-forward[]

  /** Each slope is added to the row that was looked up; ids have no slope, so dL/dX is zeros. */
  @Override
  // tag::embedding-backward[]
  public Matrix backward(Matrix gradOutput) {
    int width = table().columns();
    // tag::embedding-backward-checks[]
    Require.forwardFirst("Embedding.backward", input);
    Shape outputs = new Shape(input.rows(), outputs(input.columns()));
    Require.shape("Embedding.backward", "gradOutput", gradOutput, outputs);
    // end::embedding-backward-checks[]
    double[][] gradTable = new double[table().rows()][width];
    for (int i = 0; i < gradOutput.rows(); i++) {
      for (int j = 0; j < gradOutput.columns(); j++) {
        gradTable[id(i, j / width)][j % width] += gradOutput.get(i, j);
      }
    }
    table.accumulate(Matrix.of(gradTable));
    return Matrix.zeros(input.rows(), input.columns());
  }
  // end::embedding-backward[]

  private int id(int i, int j) {
    return (int) input.get(i, j);
  }

  private void requireIds(Matrix x) {
    int last = table().rows() - 1;
    for (int i = 0; i < x.rows(); i++) {
      for (int j = 0; j < x.columns(); j++) {
        double id = x.get(i, j);
        Require.that(id >= 0 && id <= last && id == Math.rint(id), "Embedding.forward",
            "the id in row " + i + ", column " + j, "a whole number from 0 to " + last, id);
      }
    }
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(table);
  }

  /** E [count x width]: row k stands for id k. */
  public Matrix table() {
    return table.value();
  }

  /** A row of the table may be any numbers. */
  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return Optional.of(new Identity());
  }

  @Override
  public boolean takesIds() {
    return true;
  }

  @Override
  public int outputs(int inputs) {
    return inputs * table().columns();
  }

  @Override
  public String toString() {
    return "Embedding(" + table().rows() + " -> " + table().columns() + ")";
  }
}
