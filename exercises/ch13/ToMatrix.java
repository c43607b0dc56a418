package ch13;

/**
 * Takes the numbers of some columns out of a table of texts.
 *
 * <p>{@code header} names the columns; {@code rows} [rows x columns] holds the cells as text.
 * Returns [rows x given columns]: a row for each row of the table, and in it the numbers of the
 * given columns, in the order in which they are given. A name that is not in the header, or a cell
 * that is not a number, is refused with {@code IllegalArgumentException}.
 *
 * <p>★ 5 minutes. Chapter: ch13-table.
 */
public final class ToMatrix {
  private ToMatrix() {}

  public static double[][] toMatrix(String[] header, String[][] rows, String... columns) {
    // TODO ch13.ToMatrix: find each column by its name, and turn its cells into numbers
    throw new UnsupportedOperationException("TODO ch13.ToMatrix");
  }
}
