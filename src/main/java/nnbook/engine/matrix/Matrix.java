package nnbook.engine.matrix;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * A table of numbers. A matrix never changes: factories and accessors copy, operations return a new
 * matrix. It may have no rows, or no columns.
 *
 * <p>Every sum runs in ascending order of its index, so that the same numbers give the same bits on
 * every machine.
 */
public final class Matrix extends MatrixEntries {
  private Matrix(double[][] values, int columns) {
    super(values, columns);
  }

  /** The value of the entry in row i and column j. */
  @FunctionalInterface
  public interface Entry {
    double at(int i, int j);
  }

  /** A copy of the given rows, which all have the same length. */
  public static Matrix of(double[][] rows) {
    Require.given("Matrix.of", "rows", rows);
    double[][] copy = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      Require.given("Matrix.of", "row " + i, rows[i]);
      Require.length("Matrix.of", "row " + i, rows[i].length, rows[0].length);
      copy[i] = rows[i].clone();
    }
    return new Matrix(copy, rows.length == 0 ? 0 : rows[0].length);
  }

  /** A single row, [1 x n]. */
  public static Matrix ofRow(double... row) {
    Require.given("Matrix.ofRow", "row", row);
    return new Matrix(new double[][] {row.clone()}, row.length);
  }

  /** A single column, [n x 1]. */
  public static Matrix ofColumn(double... column) {
    Require.given("Matrix.ofColumn", "column", column);
    return generate(column.length, 1, (i, j) -> column[i]);
  }

  /** Zeros, [rows x columns]. */
  public static Matrix zeros(int rows, int columns) {
    Require.atLeast("Matrix.zeros", "rows", rows, 0);
    Require.atLeast("Matrix.zeros", "columns", columns, 0);
    return new Matrix(Rows.zeros(rows, columns), columns);
  }

  /** Ones on the diagonal, zeros elsewhere, [n x n]. */
  public static Matrix identity(int n) {
    return generate(n, n, (i, j) -> i == j ? 1 : 0);
  }

  /** The entry at (i, j) computed by a function, row after row. */
  public static Matrix generate(int rows, int columns, Entry entry) {
    Require.atLeast("Matrix.generate", "rows", rows, 0);
    Require.atLeast("Matrix.generate", "columns", columns, 0);
    double[][] values = Rows.zeros(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        values[i][j] = entry.at(i, j);
      }
    }
    return new Matrix(values, columns);
  }

  /** The rows of those numbers, in that order; a row may come several times. */
  public Matrix rowsAt(int... indices) {
    double[][] chosen = new double[indices.length][];
    for (int k = 0; k < indices.length; k++) {
      Require.index("Matrix.rowsAt", "row", indices[k], rows());
      chosen[k] = values[indices[k]];
    }
    return new Matrix(chosen, columns);
  }

  /** The product C = AB: c_ij = Σ_k a_ik b_kj. A [n x m], B [m x p], C [n x p]. */
  public Matrix times(Matrix b) {
    if (b.rows() != columns) {
      throw Require.misfit("Matrix.times", "B", "[" + columns + " x any]", "" + b.shape());
    }
    // With k in the middle each c_ij still adds in ascending k, and B is read row by row, which is
    // several times faster than walking down its columns.
    // tag::matrix-times[]
    double[][] c = Rows.zeros(rows(), b.columns);
    for (int i = 0; i < rows(); i++) {
      for (int k = 0; k < columns; k++) {
        addScaled(c[i], values[i][k], b.values[k]);
      }
    }
    return new Matrix(c, b.columns);
    // end::matrix-times[]
  }

  /** sum_j + factor · row_j for each j, in place. */
  // tag::matrix-add-scaled[]
  private static void addScaled(double[] sum, double factor, double[] row) {
    for (int j = 0; j < row.length; j++) {
      sum[j] += factor * row[j];
    }
  }
  // end::matrix-add-scaled[]

  /** The sum, entry by entry: a_ij + b_ij. */
  public Matrix plus(Matrix b) {
    return plusScaled("Matrix.plus", 1, b);
  }

  /** The difference, entry by entry: a_ij - b_ij. */
  public Matrix minus(Matrix b) {
    return plusScaled("Matrix.minus", -1, b);
  }

  /** The product, entry by entry: a_ij b_ij. */
  public Matrix hadamard(Matrix b) {
    Require.shape("Matrix.hadamard", "B", b, shape());
    return new Matrix(Rows.products(values, b.values), columns);
  }

  /** Every entry times a number. */
  public Matrix scale(double factor) {
    return map(a -> factor * a);
  }

  /** Rows become columns: entry (i, j) of the result is a_ji. */
  public Matrix transpose() {
    return new Matrix(Rows.transposed(values, columns), rows());
  }

  /** Adds one row b [1 x c] to each row: a_ij + b_j. */
  public Matrix plusRow(Matrix b) {
    Require.shape("Matrix.plusRow", "b", b, new Shape(1, columns));
    double[][] c = toArray();
    for (double[] row : c) {
      addScaled(row, 1, b.values[0]);
    }
    return new Matrix(c, columns);
  }

  /** Applies g to every entry: g(a_ij). */
  public Matrix map(DoubleUnaryOperator g) {
    double[][] mapped = toArray();
    for (double[] row : mapped) {
      for (int j = 0; j < row.length; j++) {
        row[j] = g.applyAsDouble(row[j]);
      }
    }
    return new Matrix(mapped, columns);
  }

  /** Applies f to each pair of entries: f(a_ij, b_ij). */
  public Matrix combine(Matrix b, DoubleBinaryOperator f) {
    Require.shape("Matrix.combine", "B", b, shape());
    double[][] combined = toArray();
    for (int i = 0; i < combined.length; i++) {
      double[] row = combined[i];
      for (int j = 0; j < row.length; j++) {
        row[j] = f.applyAsDouble(row[j], b.values[i][j]);
      }
    }
    return new Matrix(combined, columns);
  }

  /** Applies g to a copy of every row; the result of g has the length of the row. */
  public Matrix mapRows(UnaryOperator<double[]> g) {
    double[][] mapped = new double[rows()][];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = g.apply(values[i].clone()).clone();
      Require.length("Matrix.mapRows", "g(row " + i + ")", mapped[i].length, columns);
    }
    return new Matrix(mapped, columns);
  }

  /** The sum of all rows, [1 x c]: entry j is Σ_i a_ij. */
  public Matrix sumRows() {
    double[] sums = new double[columns];
    for (double[] row : values) {
      addScaled(sums, 1, row);
    }
    return new Matrix(new double[][] {sums}, columns);
  }

  private Matrix plusScaled(String place, double factor, Matrix b) {
    Require.shape(place, "B", b, shape());
    double[][] sums = toArray();
    for (int i = 0; i < sums.length; i++) {
      addScaled(sums[i], factor, b.values[i]);
    }
    return new Matrix(sums, columns);
  }
}
