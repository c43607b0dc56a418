package ch13;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Drops the rows of a table that have a gap where a value is needed.
 *
 * <p>{@code header} names the columns; {@code rows} [rows x columns] holds the cells as text, and
 * the text {@code NA} marks a missing value. Returns the rows in which none of the given columns is
 * missing, each row whole, in their order. Gaps in other columns do not matter. A name that is not
 * in the header is refused with {@code IllegalArgumentException}.
 *
 * <p>★ 5 minutes. Chapter: ch13-table.
 */
public final class Clean {
  private Clean() {}

  // tag::solution[]
  public static String[][] clean(String[] header, String[][] rows, String... columns) {
    int[] needed = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      needed[i] = Arrays.asList(header).indexOf(columns[i]);
      if (needed[i] < 0) {
        throw new IllegalArgumentException("there is no column " + columns[i]);
      }
    }
    List<String[]> complete = new ArrayList<>();
    for (String[] row : rows) {
      boolean missing = false;
      for (int column : needed) {
        missing |= row[column].equals("NA");
      }
      if (!missing) {
        complete.add(row);
      }
    }
    return complete.toArray(String[][]::new);
  }
  // end::solution[]
}
