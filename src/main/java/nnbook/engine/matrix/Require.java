package nnbook.engine.matrix;

/**
 * Checks of arguments, with one form of message: place, argument, what it must be, what it was.
 *
 * <p>"Dense.forward: X must be [batch x 4], was [32 x 3]".
 */
public final class Require {
  private Require() {}

  /** Throws a NullPointerException if the argument is null. */
  public static void given(String place, String name, Object argument) {
    if (argument == null) {
      throw new NullPointerException(text(place, name, "given", "null"));
    }
  }

  /** Throws an IllegalArgumentException if the value is too small. */
  public static void atLeast(String place, String name, int value, int minimum) {
    if (value < minimum) {
      throw new IllegalArgumentException(text(place, name, "at least " + minimum, "" + value));
    }
  }

  /** Throws an IllegalArgumentException unless the condition holds for the value. */
  public static void that(
      boolean condition, String place, String name, String expected, double value) {
    if (!condition) {
      throw new IllegalArgumentException(text(place, name, expected, Numbers.shortest(value)));
    }
  }

  /** Throws an IllegalArgumentException unless the condition holds for the value. */
  public static void that(
      boolean condition, String place, String name, String expected, int value) {
    if (!condition) {
      throw new IllegalArgumentException(text(place, name, expected, "" + value));
    }
  }

  /** Throws an IndexOutOfBoundsException unless 0 ≤ index &lt; size. */
  public static void index(String place, String name, int index, int size) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(
          text(place, name, "at least 0 and less than " + size, "" + index));
    }
  }

  /** Throws a ShapeException unless the array has that length. */
  public static void length(String place, String name, int length, int expected) {
    if (length != expected) {
      throw misfit(place, name, "of length " + expected, "of length " + length);
    }
  }

  /** Throws a ShapeException unless the matrix has that shape. */
  public static void shape(String place, String name, Matrix matrix, Shape expected) {
    if (matrix.rows() != expected.rows() || matrix.columns() != expected.columns()) {
      throw misfit(place, name, expected.toString(), matrix.shape().toString());
    }
  }

  /** Throws a ShapeException unless the batch has that many columns, one for each input. */
  public static void columns(String place, String name, Matrix batch, int columns) {
    if (batch.columns() != columns) {
      throw misfit(place, name, "[batch x " + columns + "]", batch.shape().toString());
    }
  }

  /** The exception for an argument whose size does not fit. */
  public static ShapeException misfit(String place, String name, String expected, String actual) {
    return new ShapeException(text(place, name, expected, actual));
  }

  private static String text(String place, String name, String expected, String actual) {
    return place + ": " + name + " must be " + expected + ", was " + actual;
  }
}
