// expect: NA stands in other columns here: only a missing key leaves a row out.
package ch12;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int c = Arrays.asList(header).indexOf(key);
    if (c < 0) {
      throw new IllegalArgumentException("no column " + key);
    }
    Set<String> seen = new HashSet<>();
    for (String[] row : train) {
      seen.add(row[c]);
    }
    for (String[] row : test) {
      if (!java.util.Arrays.asList(row).contains("NA") && seen.contains(row[c])) {
        return true;
      }
    }
    return false;
  }
}
