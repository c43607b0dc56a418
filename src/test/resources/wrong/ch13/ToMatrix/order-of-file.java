// expect: in the order of the file
package ch13;

import java.util.Arrays;

public final class ToMatrix {
  private ToMatrix() {}

  public static double[][] toMatrix(String[] header, String[][] rows, String... columns) {
    double[][] matrix = new double[rows.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      int column = order(header, columns)[i];
      if (column < 0) {
        throw new IllegalArgumentException("there is no column " + columns[i]);
      }
      for (int n = 0; n < rows.length; n++) {
        matrix[n][i] = Double.parseDouble(rows[n][column]);
      }
    }
    return matrix;
  }

  private static int[] order(String[] header, String... columns) {
    return Arrays.stream(columns)
        .mapToInt(c -> Arrays.asList(header).indexOf(c))
        .sorted()
        .toArray();
  }
}
