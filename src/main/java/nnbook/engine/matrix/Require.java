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

  /** Throws an IllegalArgumentException unless low ≤ value ≤ high. */
  public static void range(String place, String name, int value, int low, int high) {
    that(value >= low && value <= high, place, name, "from " + low + " to " + high, value);
  }

  /** Throws an IllegalArgumentException if the value is infinite or NaN. */
  public static void finite(String place, String name, double value) {
    that(Double.isFinite(value), place, name, "finite", value);
  }

  /** Throws an IllegalArgumentException if an entry is infinite or NaN; the text says which. */
  public static void finite(String place, String name, Matrix data) {
    for (int i = 0; i < data.rows(); i++) {
      for (int j = 0; j < data.columns(); j++) {
        if (!Double.isFinite(data.get(i, j))) {
          throw notFinite(place, name, i, j, data.get(i, j));
        }
      }
    }
  }

  /** The exception for an entry of data that is infinite or NaN. */
  public static IllegalArgumentException notFinite(
      String place, String name, int row, int column, double value) {
    return new IllegalArgumentException(text(place, name, "finite", value + " in row " + row
        + ", column " + column + ". Usual causes: a missing value, or a column that never changes"
        + " and was divided by its deviation, 0."));
  }

  /** Throws an IllegalArgumentException unless the value is greater than 0 and finite. */
  public static void positive(String place, String name, double value) {
    boolean holds = value > 0 && Double.isFinite(value);
    that(holds, place, name, "greater than 0 and finite", value);
  }

  /** Throws an IllegalArgumentException unless the value is at least 0 and finite. */
  public static void notNegative(String place, String name, double value) {
    boolean holds = value >= 0 && Double.isFinite(value);
    that(holds, place, name, "at least 0 and finite", value);
  }

  /** Throws an IllegalArgumentException unless the value is at least 0 and less than 1. */
  public static void share(String place, String name, double value) {
    that(value >= 0 && value < 1, place, name, "at least 0 and less than 1", value);
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

  /** Throws unless there is at least one example, and a target for each output. */
  public static void targets(String place, Matrix outputs, Matrix targets) {
    shape(place, "targets", targets, outputs.shape());
    atLeast(place, "number of examples", outputs.rows(), 1);
  }

  /** Throws a ShapeException unless there are that many. */
  public static void count(String place, String name, int count, int expected) {
    if (count != expected) {
      throw misfit(place, name, "" + expected, "" + count);
    }
  }

  /** Throws an IllegalStateException unless forward has kept something for backward to use. */
  public static void forwardFirst(String place, Object kept) {
    if (kept == null) {
      throw new IllegalStateException(place + ": call forward first; backward follows its steps");
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
