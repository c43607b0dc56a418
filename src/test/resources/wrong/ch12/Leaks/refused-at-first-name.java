// expect: look at all names before you refuse
package ch12;

import java.util.HashSet;
import java.util.Set;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int column = -1;
    for (int c = 0; c < header.length; c++) {
      if (header[c].equals(key)) { column = c; break; } else { throw new IllegalArgumentException("no " + key); }
    }
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
}
