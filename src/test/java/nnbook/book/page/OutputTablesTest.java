package nnbook.book.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputTablesTest {
  private static final String TEXT = """
      quantity   published  verdict
      h1, in     0.3775     agrees
      slope      -1e-9      agrees
      [2 rows x 3 columns]
      """;

  @Test
  void an_output_becomes_a_table() {
    Element table = OutputTables.of(TEXT).orElseThrow();
    assertEquals(List.of("quantity", "published", "verdict"), table.select("thead th").eachText());
    assertEquals(List.of("h1, in", "slope"), table.select("tbody th[scope=row]").eachText());
    assertEquals(List.of("0.3775", "agrees", "-1e-9", "agrees"), table.select("td").eachText());
    assertEquals("published", table.selectFirst("td").attr("data-head"));
  }

  @Test
  void numbers_stand_at_the_right() {
    Element table = OutputTables.of(TEXT).orElseThrow();
    assertEquals(List.of("published"), table.select("th.halign-right").eachText());
    assertEquals(List.of("0.3775", "-1e-9"), table.select("td.halign-right").eachText());
  }

  @Test
  void what_is_no_table_stays_text() {
    assertTrue(OutputTables.of("a  b\n1\n").isEmpty());
    assertEquals(Optional.empty(), OutputTables.of("0.5"));
  }
}
