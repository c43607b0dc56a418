// expect: A column for each column of the table
package ch13;

import java.util.Arrays;

public final class ToMatrix {
  private ToMatrix() {}

  public static double[][] toMatrix(String[] header, String[][] rows, String... columns) {
    double[][] out = new double[rows.length][header.length];
    for (int k = 0; k < columns.length; k++) {
      int at = Arrays.asList(header).indexOf(columns[k]);
      if (at < 0) throw new IllegalArgumentException("no column " + columns[k]);
      for (int r = 0; r < rows.length; r++) out[r][at] = Double.parseDouble(rows[r][at]);
    }
    return out;
  }
}
