// expect: The first row stays 0
package ch13;

import java.util.Arrays;

public final class ToMatrix {
  private ToMatrix() {}

  public static double[][] toMatrix(String[] header, String[][] rows, String... columns) {
    int[] at = new int[columns.length];
    for (int c = 0; c < columns.length; c++) {
      at[c] = Arrays.asList(header).indexOf(columns[c]);
      if (at[c] < 0) {
        throw new IllegalArgumentException("no column " + columns[c]);
      }
    }
    double[][] numbers = new double[rows.length][columns.length];
    for (int r = 1; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        numbers[r][c] = Double.parseDouble(rows[r][at[c]]);
      }
    }
    return numbers;
  }
}
