package nnbook.engine.matrix;

/** The number of rows and columns of a matrix; prints as {@code [2 x 3]}. */
public record Shape(int rows, int columns) {
  public Shape {
    requireCount("Shape", "rows", rows);
    requireCount("Shape", "columns", columns);
  }

  /** Throws a {@link ShapeException} unless the matrix has that shape. */
  public static void require(String place, String name, Matrix matrix, Shape expected) {
    if (!matrix.shape().equals(expected)) {
      throw mismatch(place, name, expected.toString(), matrix.shape().toString());
    }
  }

  /** Throws a {@link ShapeException} unless a batch has that many columns, one for each input. */
  public static void requireColumns(String place, String name, Matrix batch, int columns) {
    if (batch.columns() != columns) {
      throw mismatch(place, name, "[batch x " + columns + "]", batch.shape().toString());
    }
  }

  /** Throws a {@link ShapeException} unless an array has that length. */
  public static void requireLength(String place, String name, int length, int expected) {
    if (length != expected) {
      throw mismatch(place, name, "of length " + expected, "of length " + length);
    }
  }

  /** Throws an {@link IllegalArgumentException} if a count is negative. */
  public static void requireCount(String place, String name, int count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          place + ": " + name + " must be at least 0, was " + count);
    }
  }

  static ShapeException mismatch(String place, String name, String expected, String actual) {
    return new ShapeException(place + ": " + name + " must be " + expected + ", was " + actual);
  }

  @Override
  public String toString() {
    return "[" + rows + " x " + columns + "]";
  }
}
