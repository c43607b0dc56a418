package nnbook.plot;

import tech.tablesaw.api.NumericColumn;

/** Copies of two arrays of the same length. */
record Points(double[] xs, double[] ys) {
  static Points of(String place, double[] xs, double[] ys) {
    if (xs.length != ys.length) {
      throw new IllegalArgumentException(
          place + ": x has " + xs.length + " values, y has " + ys.length);
    }
    return new Points(xs.clone(), ys.clone());
  }

  /** Returns the values of a column, missing ones as NaN. */
  static double[] values(NumericColumn<?> column) {
    double[] values = new double[column.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.isMissing(i) ? Double.NaN : column.getDouble(i);
    }
    return values;
  }
}
