// expect: A name that is not in the header was accepted
package ch13;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class Clean {
  private Clean() {}

  public static String[][] clean(String[] header, String[][] rows, String... columns) {
    int[] needed = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      needed[i] = Arrays.asList(header).indexOf(columns[i]);
          }
    List<String[]> complete = new ArrayList<>();
    for (String[] row : rows) {
      boolean missing = false;
      for (int column : needed) {
        missing |= column >= 0 && row[column].equals("NA");
      }
      if (!missing) {
        complete.add(row);
      }
    }
    return complete.toArray(String[][]::new);
  }
}
