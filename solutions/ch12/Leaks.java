package ch12;

import java.util.HashSet;
import java.util.Set;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

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

  // tag::solution[]
  public static boolean leaks(Table train, Table test, String key) {
    Set<Object> known = keys(train.column(key));
    known.retainAll(keys(test.column(key)));
    return !known.isEmpty();
  }

  private static Set<Object> keys(Column<?> column) {
    Set<Object> keys = new HashSet<>();
    for (int row = 0; row < column.size(); row++) {
      if (!column.isMissing(row)) {
        keys.add(column.get(row));
      }
    }
    return keys;
  }
  // end::solution[]
}
