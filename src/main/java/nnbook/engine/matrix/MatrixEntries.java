package nnbook.engine.matrix;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** What stands in a {@link Matrix}: its shape, its entries, and one number for all of them. */
public abstract sealed class MatrixEntries permits Matrix {
  final double[][] values;
  final int columns;

  MatrixEntries(double[][] values, int columns) {
    this.values = values;
    this.columns = columns;
  }

  public int rows() {
    return values.length;
  }

  public int columns() {
    return columns;
  }

  public Shape shape() {
    return new Shape(rows(), columns);
  }

  public double get(int i, int j) {
    Require.index("Matrix.get", "row", i, rows());
    Require.index("Matrix.get", "column", j, columns);
    return values[i][j];
  }

  /** A copy of row i. */
  public double[] row(int i) {
    Require.index("Matrix.row", "row", i, rows());
    return values[i].clone();
  }

  /** A copy of column j. */
  public double[] column(int j) {
    Require.index("Matrix.column", "column", j, columns);
    double[] column = new double[rows()];
    for (int i = 0; i < column.length; i++) {
      column[i] = values[i][j];
    }
    return column;
  }

  /** A copy of all rows. */
  public double[][] toArray() {
    double[][] copy = new double[rows()][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = values[i].clone();
    }
    return copy;
  }

  /** The sum of all entries, row after row; 0 for an empty matrix. */
  public double sum() {
    return fold(0, (sum, a) -> sum + a);
  }

  /** The greatest entry, NaN if there is a NaN. Throws ShapeException for an empty matrix. */
  public double max() {
    if (rows() == 0 || columns == 0) {
      throw Require.misfit("Matrix.max", "matrix", "not empty", "" + shape());
    }
    return fold(Double.NEGATIVE_INFINITY, Math::max);
  }

  /** The greatest absolute value of an entry; 0 for an empty matrix. */
  public double maxAbs() {
    return fold(0, (max, a) -> Math.max(max, Math.abs(a)));
  }

  /** Same shape and the same bits in every entry (so NaN equals NaN, and 0.0 is not -0.0). */
  @Override
  public boolean equals(Object other) {
    return other instanceof MatrixEntries matrix
        && columns == matrix.columns
        && Arrays.deepEquals(values, matrix.values);
  }

  @Override
  public int hashCode() {
    return 31 * columns + Arrays.deepHashCode(values);
  }

  /** The shape and an aligned table with at most 6 significant digits; long tables are cut. */
  @Override
  public String toString() {
    return MatrixText.of(values, columns);
  }

  private double fold(double start, DoubleBinaryOperator operator) {
    double result = start;
    for (double[] row : values) {
      for (double a : row) {
        result = operator.applyAsDouble(result, a);
      }
    }
    return result;
  }
}
