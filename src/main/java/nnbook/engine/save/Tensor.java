package nnbook.engine.save;

import java.util.Arrays;
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

  /** The same numbers in another shape. Throws ShapeException unless it has as many. */
  public Tensor reshape(int... newShape) {
    return of(name, newShape, values);
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

  /**
   * A matrix with as many rows as the first size; all other sizes together make a row. Throws
   * ShapeException if this tensor does not have the expected shape.
   */
  public Matrix toMatrix(int... expected) {
    Require.atLeast("Tensor.toMatrix", "number of sizes", expected.length, 1);
    requireShape("Tensor.toMatrix", expected);
    int columns = rowLength();
    return Matrix.generate(shape[0], columns, (i, j) -> values[i * columns + j]);
  }

  /** The numbers as a single row. Throws ShapeException unless the shape is [length]. */
  public Matrix toRow(int length) {
    requireShape("Tensor.toRow", length);
    return Matrix.ofRow(values);
  }

  @Override
  public String toString() {
    return name + " " + text(shape);
  }

  private void requireShape(String place, int... expected) {
    if (!Arrays.equals(shape, expected)) {
      throw Require.misfit(place, name, text(expected), text(shape));
    }
  }

  private int rowLength() {
    int length = 1;
    for (int d = 1; d < shape.length; d++) {
      length *= shape[d];
    }
    return length;
  }

  private static String text(int[] shape) {
    StringBuilder text = new StringBuilder("[");
    for (int d = 0; d < shape.length; d++) {
      text.append(d == 0 ? "" : " x ").append(shape[d]);
    }
    return text.append(']').toString();
  }
}
