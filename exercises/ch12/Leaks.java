package ch12;

import tech.tablesaw.api.Table;

/**
 * Tells whether a test table has a leak: whether some key is in both tables.
 *
 * <p>{@code key} names a column of both tables, such as "writer" or "patient". It holds words or
 * whole numbers, of the same kind in both tables. Rows whose key is missing are no leak. The tables
 * may have different numbers of rows, also none, and other columns.
 *
 * <p>★★ 15 minutes. Chapter: ch12-leakage.
 */
public final class Leaks {
  private Leaks() {}

  public static boolean leaks(Table train, Table test, String key) {
    // TODO ch12.Leaks: collect the keys of one table, look for them in the other
    throw new UnsupportedOperationException("TODO ch12.Leaks");
  }
}
