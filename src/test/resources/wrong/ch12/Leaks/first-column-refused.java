// expect: The name is in the header, and was refused: compare with equals, look at all
package ch12;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int c = Arrays.asList(header).indexOf(key);
    if (c <= 0) {
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
