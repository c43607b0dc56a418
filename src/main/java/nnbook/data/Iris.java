package nnbook.data;

import static tech.tablesaw.api.ColumnType.DOUBLE;
import static tech.tablesaw.api.ColumnType.STRING;

import tech.tablesaw.api.Table;

/**
 * Iris: 150 flowers of three species, 50 each, four lengths in centimeters. These are Fisher's
 * numbers; many copies have two wrong rows.
 *
 * <p>Iris, R. A. Fisher, UCI ML Repository, doi:10.24432/C56C76, CC BY 4.0.
 */
public final class Iris {
  private Iris() {}

  /** Returns a new table: sepal_length, sepal_width, petal_length, petal_width, species. */
  public static Table table() {
    return Csv.table("iris", Csv.rows("iris.csv"), DOUBLE, DOUBLE, DOUBLE, DOUBLE, STRING);
  }
}
