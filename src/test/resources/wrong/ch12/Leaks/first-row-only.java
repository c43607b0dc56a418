// expect: each row with each
package ch12;

import java.util.Arrays;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int column = Arrays.asList(header).indexOf(key);
    if (column < 0) {
      throw new IllegalArgumentException(key);
    }
    for (String[] row : train) {
      if (test.length > 0 && !row[column].equals("NA") && row[column].equals(test[0][column])) {
        return true;
      }
    }
    return false;
  }
}
