package nnbook.engine.matrix;

/**
 * Rows of numbers, entry by entry: a function called for each entry would take longer than the
 * arithmetic.
 */
final class Rows {
  /** As many numbers as a line of the cache holds. */
  private static final int TOGETHER = 8;

  private Rows() {}

  /**
   * Rows of zeros, made one by one: for {@code new double[rows][columns]} compiled code calls the
   * JVM, which takes longer than all arithmetic on a small matrix.
   */
  static double[][] zeros(int rows, int columns) {
    double[][] values = new double[rows][];
    for (int i = 0; i < rows; i++) {
      values[i] = new double[columns];
    }
    return values;
  }

  /** Entry (i, j) of the result is a_ji; some of its rows at a time, which the cache holds. */
  static double[][] transposed(double[][] a, int columns) {
    double[][] result = zeros(columns, a.length);
    for (int from = 0; from < columns; from += TOGETHER) {
      int to = Math.min(from + TOGETHER, columns);
      for (int i = 0; i < a.length; i++) {
        double[] row = a[i];
        for (int j = from; j < to; j++) {
          result[j][i] = row[j];
        }
      }
    }
    return result;
  }

  /** Entry (i, j) of the result is a_ij b_ij. */
  static double[][] products(double[][] a, double[][] b) {
    double[][] result = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      result[i] = product(a[i], b[i]);
    }
    return result;
  }

  private static double[] product(double[] a, double[] b) {
    double[] result = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      result[j] = a[j] * b[j];
    }
    return result;
  }
}
