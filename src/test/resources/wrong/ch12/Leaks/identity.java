// expect: with equals and not with ==
package ch12;

import java.util.Arrays;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int column = Arrays.asList(header).indexOf(key);
    if (column < 0) {
      throw new IllegalArgumentException(key);
    }
    for (String[] one : train) {
      for (String[] other : test) {
        if (!one[column].equals("NA") && one[column] == other[column]) {
          return true;
        }
      }
    }
    return false;
  }
}
