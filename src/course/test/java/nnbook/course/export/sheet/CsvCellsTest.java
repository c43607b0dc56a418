package nnbook.course.export.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvCellsTest {
  private static final String[] PARTS =
      {",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", " ", "a", "=", "张", "😀", "\u0000", "7,5"};

  private static CsvCells cells(String text) {
    return CsvCells.of(text).orElseThrow();
  }

  @Test
  void what_is_not_replaced_stays_character_for_character() {
    Random random = new Random(1);
    int read = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "\uFEFF" : "");
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      if (CsvCells.of(text.toString()).isPresent()) {
        assertEquals(text.toString(), cells(text.toString()).changed());
        read++;
      }
    }
    assertTrue(read > 2_000, read + " texts had all quotes closed");
  }

  @Test
  void a_value_is_read_again_as_it_was_written() {
    Random random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder value = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        value.append(PARTS[random.nextInt(PARTS.length)]);
      }
      CsvCells cells = cells("a,b,c\r\n1,\"x\"\"\ny\",3\r\n4,5,6");
      cells.replace(1, 1, value.toString());
      List<List<String>> expected = new ArrayList<>(List.of(
          List.of("a", "b", "c"), List.of("1", value.toString(), "3"), List.of("4", "5", "6")));
      assertEquals(expected, cells(cells.changed()).values());
    }
  }

  @Test
  void each_delimiter_is_found() {
    for (String delimiter : List.of(",", ";", "\t")) {
      String text = String.join(delimiter, "\uFEFFid", "7.5", "\"a,b;c\"") + "\n";
      assertEquals(List.of(List.of("id", "7.5", "a,b;c")), cells(text).values());
    }
    assertEquals(
        List.of(List.of("id", "points"), List.of("ann", "7,5")),
        cells("id;points\nann;7,5\n").values());
  }

  @Test
  void a_quote_that_never_ends_is_no_table() {
    assertTrue(CsvCells.of("a,b\n\"c,d\n").isEmpty());
  }
}
