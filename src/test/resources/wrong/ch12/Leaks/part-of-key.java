// expect: A part of a key is another key: the whole text must be equal.
package ch12;

import java.util.Arrays;

public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    int c = Arrays.asList(header).indexOf(key);
    if (c < 0) throw new IllegalArgumentException();
    for (String[] a : train) for (String[] b : test) if (a[c].contains(b[c]) && !a[c].equals("NA"))
        return true;
    return false;
  }
}
