// expect: Keys are texts
package ch12;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

public final class Leaks {
  private Leaks() {}

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
      keys.add("" + Integer.parseInt(row[column].substring(1)));
    }
    keys.remove("NA");
    return keys;
  }
}
