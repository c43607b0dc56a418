package nnbook.plot.table;

import tech.tablesaw.api.NumericColumn;

/** Columns of Tablesaw as the arrays that figures are drawn from. */
public final class Columns {
  private Columns() {}

  /** Returns the values of a column, missing ones as NaN. */
  public static double[] values(NumericColumn<?> column) {
    double[] values = new double[column.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.isMissing(i) ? Double.NaN : column.getDouble(i);
    }
    return values;
  }
}
