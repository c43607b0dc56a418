package ch12;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a test table has a leak: whether some key is in both tables.
 *
 * <p>Both tables have the columns that {@code header} names; {@code train} and {@code test} [rows x
 * columns] hold the cells as text, in any number of rows, also none. {@code key} is the name of the
 * column to look at, such as "writer"; a name that is not in the header is refused with {@code
 * IllegalArgumentException}. The text {@code NA} marks a missing key, and rows without a key are no
 * leak. Two keys are the same when their texts are equal.
 *
 * <p>★★ 15 minutes. Chapter: ch12-leakage.
 */
public final class Leaks {
  private Leaks() {}

  // tag::solution[]
  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int column = Arrays.asList(header).indexOf(key);
    if (column < 0) {
      throw new IllegalArgumentException("there is no column " + key);
    }
    Set<String> shared = keys(train, column);
    shared.retainAll(keys(test, column));
    return !shared.isEmpty();
  }

  private static Set<String> keys(String[][] table, int column) {
    Set<String> keys = new HashSet<>();
    for (String[] row : table) {
      keys.add(row[column]);
    }
    keys.remove("NA");
    return keys;
  }
  // end::solution[]
}
