// expect: must be refused, before the rows are looked at. Without rows,
package ch12;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    if (train.length == 0 || test.length == 0) return false;
    int c = Arrays.asList(header).indexOf(key);
    if (c < 0) {
      throw new IllegalArgumentException("no column " + key);
    }
    Set<String> seen = new HashSet<>();
    for (String[] row : train) {
      seen.add(row[c]);
    }
    for (String[] row : test) {
      if (!row[c].equals("NA") && seen.contains(row[c])) {
        return true;
      }
    }
    return false;
  }
}
