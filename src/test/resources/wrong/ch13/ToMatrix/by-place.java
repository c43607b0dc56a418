// expect: read the given columns only, and find the place of each by its name
package ch13;

import java.util.Arrays;

public final class ToMatrix {
  private ToMatrix() {}

  public static double[][] toMatrix(String[] header, String[][] rows, String... columns) {
    double[][] matrix = new double[rows.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      int column = Arrays.asList(header).indexOf(columns[i]);
      if (column < 0) {
        throw new IllegalArgumentException("there is no column " + columns[i]);
      }
      for (int n = 0; n < rows.length; n++) {
        matrix[n][i] = Double.parseDouble(rows[n][i]);
      }
    }
    return matrix;
  }
}
