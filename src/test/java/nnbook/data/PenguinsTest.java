package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class PenguinsTest {
  @Test
  void has_344_birds_of_which_342_are_measured_and_333_complete() {
    Table all = Penguins.table();
    Table measured =
        all.where(
            all.doubleColumn("bill_length_mm").isNotMissing()
                .and(all.doubleColumn("bill_depth_mm").isNotMissing())
                .and(all.intColumn("flipper_length_mm").isNotMissing())
                .and(all.intColumn("body_mass_g").isNotMissing()));
    assertEquals(344, all.rowCount());
    assertEquals(342, measured.rowCount());
    assertEquals(333, all.dropRowsWithMissingValues().rowCount());
    assertEquals(11, all.stringColumn("sex").countMissing());
  }

  @Test
  void has_typed_columns_and_the_known_first_row() {
    Table table = Penguins.table();
    assertEquals(
        List.of(
            ColumnType.STRING, ColumnType.STRING, ColumnType.DOUBLE, ColumnType.DOUBLE,
            ColumnType.INTEGER, ColumnType.INTEGER, ColumnType.STRING, ColumnType.INTEGER),
        table.types());
    assertEquals("Adelie", table.stringColumn("species").get(0));
    assertEquals(39.1, table.doubleColumn("bill_length_mm").get(0));
    assertEquals(181, table.intColumn("flipper_length_mm").get(0));
    assertEquals(3, table.stringColumn("species").countUnique());
  }

  @Test
  void each_call_returns_a_copy_of_its_own() {
    Table first = Penguins.table();
    first.doubleColumn("bill_length_mm").set(0, -1.0);
    Table second = Penguins.table();
    assertNotSame(first, second);
    assertEquals(39.1, second.doubleColumn("bill_length_mm").get(0));
  }

  @Test
  void loads_the_same_numbers_in_a_locale_with_decimal_commas() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(39.1, Penguins.table().doubleColumn("bill_length_mm").get(0));
      assertTrue(Iris.table().doubleColumn("sepal_length").mean() < 6);
    } finally {
      Locale.setDefault(before);
    }
  }
}
