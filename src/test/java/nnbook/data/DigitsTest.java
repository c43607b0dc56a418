package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class DigitsTest {
  @Test
  void has_1797_images_of_64_pixels_from_0_to_16() {
    Table table = Digits.table();
    assertEquals(1797, table.rowCount());
    assertEquals(65, table.columnCount());
    for (int k = 0; k < 64; k++) {
      assertTrue(table.intColumn(k).min() >= 0 && table.intColumn(k).max() <= 16);
    }
    assertEquals(16, table.intColumn("p02").max());
    assertEquals(10, table.intColumn("digit").countUnique());
  }

  @Test
  void images_are_rows_of_the_table_from_the_top_left() {
    double[][] zero = Digits.image(0);
    assertArrayEquals(new double[] {0, 0, 5, 13, 9, 1, 0, 0}, zero[0]);
    assertArrayEquals(new double[] {0, 0, 6, 13, 10, 0, 0, 0}, zero[7]);
    assertEquals(0, Digits.digit(0));
    Table table = Digits.table();
    assertEquals(table.intColumn("p35").get(1796), (int) Digits.image(1796)[3][5]);
    assertEquals(table.intColumn("digit").get(1796), Digits.digit(1796));
  }

  @Test
  void refuses_an_image_that_does_not_exist() {
    var error = assertThrows(IndexOutOfBoundsException.class, () -> Digits.image(1797));
    assertEquals("Digits.image: i must be from 0 to 1796, was 1797", error.getMessage());
  }
}
