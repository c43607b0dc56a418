// expect: One key of the test that stands anywhere
package ch12;

import java.util.Arrays;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int column = Arrays.asList(header).indexOf(key);
    if (column < 0) {
      throw new IllegalArgumentException(key);
    }
    for (int n = 0; n < Math.min(train.length, test.length); n++) {
      String writer = train[n][column];
      if (!writer.equals("NA") && writer.equals(test[n][column])) {
        return true;
      }
    }
    return false;
  }
}
