package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class IrisTest {
  @Test
  void has_50_flowers_of_each_species() {
    Table table = Iris.table();
    assertEquals(150, table.rowCount());
    for (String species : new String[] {"setosa", "versicolor", "virginica"}) {
      assertEquals(50, table.where(table.stringColumn("species").isEqualTo(species)).rowCount());
    }
  }

  @Test
  void has_the_numbers_of_fisher_in_rows_35_and_38() {
    assertArrayEquals(new double[] {4.9, 3.1, 1.5, 0.2}, row(35));
    assertArrayEquals(new double[] {4.9, 3.6, 1.4, 0.1}, row(38));
  }

  private static double[] row(int oneBased) {
    Table table = Iris.table();
    double[] row = new double[4];
    for (int k = 0; k < 4; k++) {
      row[k] = table.doubleColumn(k).get(oneBased - 1);
    }
    return row;
  }
}
