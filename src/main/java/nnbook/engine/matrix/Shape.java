package nnbook.engine.matrix;

/** The number of rows and columns of a matrix; prints as {@code [2 x 3]}. */
public record Shape(int rows, int columns) {
  public Shape {
    Require.atLeast("Shape", "rows", rows, 0);
    Require.atLeast("Shape", "columns", columns, 0);
  }

  @Override
  public String toString() {
    return "[" + rows + " x " + columns + "]";
  }
}
