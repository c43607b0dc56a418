// expect: The first row is missing
package ch13;

import java.util.Arrays;

public final class ToMatrix {
  private ToMatrix() {}

  public static double[][] toMatrix(String[] header, String[][] rows, String... columns) {
    double[][] matrix = new double[Math.max(0, rows.length - 1)][columns.length];
    for (int i = 0; i < columns.length; i++) {
      int column = Arrays.asList(header).indexOf(columns[i]);
      if (column < 0) {
        throw new IllegalArgumentException("there is no column " + columns[i]);
      }
      for (int n = 1; n < rows.length; n++) {
        matrix[n - 1][i] = Double.parseDouble(rows[n][column]);
      }
    }
    return matrix;
  }
}
