// expect: A name that is not in the header must be refused.
package ch13;

public final class ToMatrix {
  private ToMatrix() {}

  public static double[][] toMatrix(String[] header, String[][] rows, String... columns) {
    double[][] x = new double[rows.length][columns.length];
    for (int c = 0; c < columns.length; c++) {
      int at = 0;
      for (int h = 0; h < header.length; h++) {
        if (header[h].equals(columns[c])) {
          at = h;
        }
      }
      if (at < 0) {
        throw new IllegalArgumentException("no column " + columns[c]);
      }
      for (int r = 0; r < rows.length; r++) {
        x[r][c] = Double.parseDouble(rows[r][at]);
      }
    }
    return x;
  }
}
