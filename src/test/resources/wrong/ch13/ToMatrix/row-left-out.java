// expect: The row was left out in silence
package ch13;

import java.util.Arrays;

public final class ToMatrix {
  private ToMatrix() {}

  public static double[][] toMatrix(String[] header, String[][] rows, String... columns) {
    String[][] all = rows;
    rows = Arrays.stream(all).filter(row -> !Arrays.asList(row).contains("NA") && !Arrays.asList(row).contains("")).toArray(String[][]::new);
    double[][] matrix = new double[rows.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      int column = Arrays.asList(header).indexOf(columns[i]);
      if (column < 0) {
        throw new IllegalArgumentException("there is no column " + columns[i]);
      }
      for (int n = 0; n < rows.length; n++) {
        matrix[n][i] = Double.parseDouble(rows[n][column]);
      }
    }
    return matrix;
  }
}
