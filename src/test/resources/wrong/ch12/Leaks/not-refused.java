// expect: A key that is not in the header must be refused, before
package ch12;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int column = Arrays.asList(header).indexOf(key);
    if (column < 0) {
      return false;
    }
    Set<String> keys = new HashSet<>();
    for (String[] row : train) {
      keys.add(row[column]);
    }
    keys.remove("NA");
    for (String[] row : test) {
      if (keys.contains(row[column])) {
        return true;
      }
    }
    return false;
  }
}
