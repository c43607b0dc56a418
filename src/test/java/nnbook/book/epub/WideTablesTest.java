package nnbook.book.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WideTablesTest {
  private static Element shrunk(String... cells) {
    Element table = Jsoup.parseBodyFragment("<table><tr><td>"
        + String.join("</td><td>", cells) + "</td></tr></table>").selectFirst("table");
    table.select("svg").forEach(formula -> EpubDrawings.sized(formula, EpubDrawings.EM));
    WideTables.shrink(table);
    return table;
  }

  private static String formula(int ems) {
    return "<svg class='math' style='width:" + ems + "em;height:1em'></svg>";
  }

  @Test
  void rows_of_44_signs_keep_their_size_however_many_words_they_have() {
    String word = "a".repeat(21);
    assertEquals("", shrunk(word, "some words and more words and " + word).className());
  }

  @Test
  void a_longer_row_is_set_smaller() {
    assertEquals("wide", shrunk("a".repeat(21), "a".repeat(22)).className());
  }

  @Test
  void formulas_count_and_become_smaller_too() {
    assertEquals("", shrunk(formula(21)).className());
    Element wide = shrunk(formula(22));
    assertEquals("wide", wide.className());
    assertEquals("165.0", wide.selectFirst("svg").attr("width"));
    assertEquals("7.5", wide.selectFirst("svg").attr("height"));
  }
}
