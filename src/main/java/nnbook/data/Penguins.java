package nnbook.data;

import static tech.tablesaw.api.ColumnType.DOUBLE;
import static tech.tablesaw.api.ColumnType.INTEGER;
import static tech.tablesaw.api.ColumnType.STRING;

import tech.tablesaw.api.Table;

/**
 * Palmer penguins: 344 birds of three species with bill, flipper and weight. Two have no
 * measurements, eleven no sex: 342 rows have all four measurements, 333 have every value.
 *
 * <p>palmerpenguins, A. Horst, A. Hill, K. Gorman, CC0.
 */
public final class Penguins {
  private Penguins() {}

  /**
   * Returns a new table with the columns species, island, bill_length_mm, bill_depth_mm,
   * flipper_length_mm, body_mass_g, sex, year.
   */
  public static Table table() {
    return Csv.table(
        "penguins", Csv.rows("penguins.csv"),
        STRING, STRING, DOUBLE, DOUBLE, INTEGER, INTEGER, STRING, INTEGER);
  }
}
