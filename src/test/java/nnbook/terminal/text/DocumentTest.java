package nnbook.terminal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentTest {
  private static String laidOut(String text, int width) {
    return String.join("\n", new Document(false).paragraphs(text).lines(width));
  }

  @Test
  void lines_that_fit_stay_as_they_are() {
    String matrix = "  given     [ 1   2    3]\n            [10  20    30]";
    assertEquals(matrix, laidOut(matrix, 30));
  }

  @Test
  void what_does_not_fit_goes_on_below_the_text_not_below_its_label() {
    assertEquals(
        "  given     a is 1 and b is\n            2", laidOut("  given     a is 1 and b is 2", 27));
    assertEquals("✗ the worked\n  example", laidOut("✗ the worked example", 13));
    assertEquals("  • one\n    two", laidOut("  • one two", 8));
    assertEquals(
        "/quit        end the\n             walk", laidOut("/quit        end the walk", 22));
    assertEquals(
        "Java code    runs in\n             it", laidOut("Java code    runs in it", 21));
    assertEquals("2. one\n   two", laidOut("2. one two", 8));
    assertEquals("    one\n    two", laidOut("    one two", 10));
  }

  @Test
  void code_is_neither_joined_nor_broken() {
    String code = "  Matrix z = x.times(w); // [N x out]\n  zs.add(z);";
    assertEquals(code, String.join("\n", new Document(false).code(code).lines(20)));
  }

  @Test
  void a_document_can_stand_further_in() {
    Document inner = new Document(false).paragraphs("one two three").code("x = 1;");
    assertEquals(
        List.of("  one two", "  three", "  x = 1;"),
        new Document(false).append("  ", inner).lines(10));
  }

  @Test
  void a_style_is_within_the_indentation_of_every_line() {
    assertEquals(
        List.of("  \u001b[33mone\u001b[0m", "  \u001b[33mtwo\u001b[0m"),
        new Document(true).paragraphs("  ", "one two", TextStyle.DIAGNOSIS).lines(6));
  }

  @Test
  void wide_gaps_shrink_before_a_line_is_broken() {
    assertEquals("ch01.NorGate  FAIL", laidOut("ch01.NorGate            FAIL", 20));
  }
}
