package nnbook.engine.save;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;

/** Numbers with a name and a shape, as weight files hold them: a matrix is [rows x columns]. */
public final class Tensor {
  private final String name;
  private final int[] shape;
  private final double[] values;

  private Tensor(String name, int[] shape, double[] values) {
    this.name = name;
    this.shape = shape;
    this.values = values;
  }

  /** Throws ShapeException unless there are as many values as the product of the shape. */
  public static Tensor of(String name, int[] shape, double... values) {
    Require.given("Tensor.of", "name", name);
    long count = 1;
    for (int size : shape) {
      Require.atLeast("Tensor.of", "size", size, 0);
      count = Math.min(Integer.MAX_VALUE, count * size);
    }
    Require.length("Tensor.of", "values", values.length, (int) count);
    return new Tensor(name, shape.clone(), values.clone());
  }

  /** A matrix, row after row. */
  public static Tensor ofMatrix(String name, Matrix matrix) {
    int columns = matrix.columns();
    double[] values = new double[matrix.rows() * columns];
    for (int i = 0; i < matrix.rows(); i++) {
      System.arraycopy(matrix.row(i), 0, values, i * columns, columns);
    }
    return new Tensor(name, new int[] {matrix.rows(), columns}, values);
  }

  /** A matrix with one row, as a tensor with one size. */
  public static Tensor ofRow(String name, Matrix row) {
    Require.shape("Tensor.ofRow", "row", row, new Shape(1, row.columns()));
    return new Tensor(name, new int[] {row.columns()}, row.row(0));
  }

  public String name() {
    return name;
  }

  public int[] shape() {
    return shape.clone();
  }

  /** All numbers, the last place of the shape running fastest. */
  public double[] values() {
    return values.clone();
  }

  /** The matrix of that shape. Throws ShapeException if this tensor has another. */
  public Matrix toMatrix(int rows, int columns) {
    if (shape.length != 2 || shape[0] != rows || shape[1] != columns) {
      String expected = "[" + rows + " x " + columns + "]";
      throw Require.misfit("Tensor.toMatrix", name, expected, shapeText());
    }
    return Matrix.generate(rows, columns, (i, j) -> values[i * columns + j]);
  }

  /** The numbers as a single row. Throws ShapeException unless the shape is [length]. */
  public Matrix toRow(int length) {
    if (shape.length != 1 || shape[0] != length) {
      throw Require.misfit("Tensor.toRow", name, "[" + length + "]", shapeText());
    }
    return Matrix.ofRow(values);
  }

  @Override
  public String toString() {
    return name + " " + shapeText();
  }

  private String shapeText() {
    StringBuilder text = new StringBuilder("[");
    for (int d = 0; d < shape.length; d++) {
      text.append(d == 0 ? "" : " x ").append(shape[d]);
    }
    return text.append(']').toString();
  }
}
