package nnbook.book.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each part has a page that would end early; the blocks are named by their ids. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilledPagesTest {
  private static final double LARGE = 0.21;

  /** About 45 % of a page. */
  private static final String FIGURE = figure("<svg data-view=\"0 0 600 400\" alt=\"A line.\""
      + " style=\"width:348pt\"></svg>");

  @BeforeAll
  static void quiet() {
    Pdf.quiet();
  }

  private static String figure(String svg) {
    return "<div class='snippet' id='figure'><figure><div class='drawing'>" + svg
        + "</div><figcaption>Figure 1.</figcaption></figure></div>";
  }

  /** A line is 2.6 % of a page. */
  private static String text(String id, int lines, String end) {
    return "<div class='paragraph' id='" + id + "'><p>" + "A line of words.<br>".repeat(lines - 1)
        + end + "</p></div>";
  }

  private static String text(String id, int lines) {
    return text(id, lines, "The end.");
  }

  private static Element filled(String... blocks) {
    Element part = Jsoup.parseBodyFragment("<div class='part'>" + String.join("", blocks)
        + text("tail", 40) + "</div>").body().child(0);
    assertTrue(PartLayout.of(part).hole(0, LARGE).isPresent(), "no hole to fill");
    FilledPages.fill(part);
    return part;
  }

  private static void assertOrder(String ids, Element part) {
    assertEquals(ids, String.join(" ", part.select("> [id]").eachAttr("id")));
  }

  private static void assertFilled(Element part) {
    assertFalse(PartLayout.of(part).hole(0, LARGE).isPresent());
  }

  @Test
  void a_figure_moves_behind_the_text_that_fills_its_page() {
    Element part = filled(text("a", 27), FIGURE, text("b", 6), text("c", 6), text("d", 6));
    assertOrder("a b c figure d tail", part);
    assertFilled(part);
  }

  @Test
  void a_figure_passes_text_that_only_compares_numbers() {
    String end = "The slope is below 0.1 and above <i></i>, and ends above its start.";
    assertOrder("a b figure tail", filled(text("a", 27), FIGURE, text("b", 11, end)));
  }

  @Test
  void a_figure_leaves_its_code_behind() {
    String snippet = FIGURE.replace("<figure>", "<pre>int a = 1;</pre><figure>");
    Element part = filled(text("a", 26), snippet, text("b", 11));
    assertEquals("pre", part.selectFirst("#figure").child(0).tagName());
    assertEquals("figure", part.selectFirst("#b").nextElementSibling().child(0).tagName());
    assertFilled(part);
  }

  @Test
  void a_figure_becomes_a_little_smaller() {
    Element part = filled(text("a", 22), FIGURE, "<h2 id='h'>Next</h2>");
    assertTrue(part.selectFirst("svg").attr("style").matches("width:(29|3[0-4])\\d\\.\\d+pt"),
        part.selectFirst("svg").attr("style"));
    assertFilled(part);
  }

  /** Three quarters of its size, where neither it nor text can move. */
  @Test
  void a_figure_becomes_much_smaller_only_where_nothing_can_move() {
    String stays = text("a", 23, "As above.");
    Element part = filled(stays, FIGURE, "<h2 id='h'>Next</h2>");
    assertTrue(part.selectFirst("svg").attr("style").matches("width:2[6-8]\\d\\.\\d+pt"),
        part.selectFirst("svg").attr("style"));
    assertFilled(part);
    assertOrder("a figure b tail", filled(stays, FIGURE, text("b", 9, "See the figure above.")));
    assertEquals("width:348pt",
        filled(text("a", 23), FIGURE, text("b", 10)).selectFirst("svg").attr("style"));
  }

  @Test
  void a_figure_moves_before_the_text_on_its_page() {
    Element part = filled(text("a", 15), text("b", 10), FIGURE, "<h2 id='h'>Next</h2>");
    assertOrder("a figure b h tail", part);
    assertFilled(part);
  }

  @Test
  void a_figure_stays_behind_the_code_it_comes_from() {
    String code = "<div class='snippet' id='code'><pre>" + "a();\n".repeat(8) + "</pre></div>";
    assertOrder("a code figure h tail",
        filled(text("a", 15), code, FIGURE, "<h2 id='h'>Next</h2>"));
  }

  @Test
  void a_figure_stays_before_a_question_and_before_text_that_points() {
    String question = "<div class='callout predict' id='q'>" + text("x", 9) + "</div>";
    String fixed = text("a", 24, "As above.");
    assertOrder("a figure q tail", filled(fixed, FIGURE, question));
    assertOrder("a figure b tail", filled(fixed, FIGURE, text("b", 9, "See the figure above.")));
  }

  @Test
  void a_figure_stays_behind_the_colon_that_announces_it() {
    assertOrder("a figure b tail", filled(text("a", 24, "Look at this:"), FIGURE, text("b", 9)));
  }

  @Test
  void a_figure_does_not_part_a_sentence_from_its_formula() {
    String formula = "<div class='stemblock' id='f'><p>z</p></div>";
    assertOrder("a b f c figure d tail",
        filled(text("a", 24), FIGURE, text("b", 8), formula, text("c", 3), text("d", 3)));
  }

  @Test
  void a_box_and_a_table_may_break_where_they_leave_a_page_empty() {
    Element box = filled(text("a", 27),
        "<div class='callout keep' id='box'>" + text("x", 7) + text("y", 7) + "</div>");
    assertFalse(box.selectFirst("#box").hasClass("keep"));
    assertFilled(box);
    Element table = filled(text("a", 27), "<h2>Rows</h2>",
        "<table><tbody>" + "<tr><td>1</td></tr>".repeat(9) + "</tbody></table>");
    assertTrue(table.selectFirst("table").hasClass("long"));
    assertFilled(table);
  }
}
