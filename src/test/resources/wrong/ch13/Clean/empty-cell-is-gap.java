// expect: An empty cell is a value too: only the text NA is a gap.
package ch13;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class Clean {
  private Clean() {}

  public static String[][] clean(String[] header, String[][] rows, String... columns) {
    int[] at = new int[columns.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = Arrays.asList(header).indexOf(columns[i]);
      if (at[i] < 0) throw new IllegalArgumentException(columns[i]);
    }
    List<String[]> out = new ArrayList<>();
    for (String[] row : rows) {
      boolean keep = true;
      for (int c : at) if (row[c].isBlank() || row[c].equals("NA")) keep = false;
      if (keep) out.add(row);
    }
    return out.toArray(new String[0][]);
  }
}
