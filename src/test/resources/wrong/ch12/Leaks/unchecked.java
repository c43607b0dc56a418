// expect: A key that is not in the header must be refused
package ch12;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int column = Arrays.asList(header).indexOf(key);
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
