// expect: The header is among the rows: return the rows only.
package ch13;

import java.util.ArrayList;
import java.util.List;

public final class Clean {
  private Clean() {}

  public static String[][] clean(String[] header, String[][] rows, String... columns) {
    int[] at = new int[columns.length];
    for (int c = 0; c < columns.length; c++) {
      at[c] = -1;
      for (int h = 0; h < header.length; h++) {
        if (header[h].equals(columns[c])) {
          at[c] = h;
        }
      }
      if (at[c] < 0) {
        throw new IllegalArgumentException("no column " + columns[c]);
      }
    }
    List<String[]> kept = new ArrayList<>(); kept.add(header);
    for (int r = 0; r < rows.length; r++) {
      boolean complete = true;
      for (int c : at) {
        if (rows[r][c].equals("NA")) {
          complete = false;
        }
      }
      if (complete) {
        kept.add(rows[r]);
      }
    }
    return kept.toArray(new String[0][]);
  }
}
