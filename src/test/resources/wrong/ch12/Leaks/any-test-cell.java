// expect: A key of the training stands in another column of the test
package ch12;

import java.util.HashSet;
import java.util.Set;
import java.util.Arrays;
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

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int c = Arrays.asList(header).indexOf(key);
    if (c < 0) {
      throw new IllegalArgumentException("no column " + key);
    }
    Set<String> keys = new HashSet<>();
    for (String[] row : train) {
      if (!row[c].equals("NA")) {
        keys.add(row[c]);
      }
    }
    for (String[] row : test) {
      for (String cell : row) {
        if (keys.contains(cell)) {
          return true;
        }
      }
    }
    return false;
  }
}
