package ch13;

import java.util.Arrays;

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

  // tag::solution[]
  public static double[][] toMatrix(String[] header, String[][] rows, String... columns) {
    double[][] matrix = new double[rows.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      int column = Arrays.asList(header).indexOf(columns[i]);
      if (column < 0) {
        throw new IllegalArgumentException("there is no column " + columns[i]);
      }
      for (int n = 0; n < rows.length; n++) {
        matrix[n][i] = Double.parseDouble(rows[n][column]);
      }
    }
    return matrix;
  }
  // end::solution[]
}
