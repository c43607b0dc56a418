package ch13;

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

  public static String[][] clean(String[] header, String[][] rows, String... columns) {
    // TODO ch13.Clean: keep the rows that have no NA in the given columns
    throw new UnsupportedOperationException("TODO ch13.Clean");
  }
}
