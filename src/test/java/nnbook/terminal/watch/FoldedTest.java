package nnbook.terminal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldedTest {
  private static String folded(String text, int width) {
    return Folded.of(text, width).stream()
        .map(AttributedString::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void lines_that_fit_stay_as_they_are() {
    String matrix = "  given     [ 1   2    3]\n            [10  20    30]";
    assertEquals(matrix, folded(matrix, 30));
  }

  @Test
  void what_does_not_fit_goes_on_below_the_text_not_below_its_label() {
    assertEquals(
        "  given     a is 1 and b is\n            2", folded("  given     a is 1 and b is 2", 27));
    assertEquals(
        "  given     a is 1\n  and b is 2", folded("  given     a is 1 and b is 2", 19));
    assertEquals("✗ the worked\n  example", folded("✗ the worked example", 13));
  }

  @Test
  void prose_that_was_broken_for_a_wider_screen_is_joined_first() {
    assertEquals("  one two\n  three four", folded("  one two three\n  four", 12));
    String labels = "  given     one two three four\n  expected  five";
    assertEquals(
        "  given     one two three\n            four\n  expected  five", folded(labels, 26));
  }

  @Test
  void code_is_not_joined() {
    String code = "  int one = 1234567;\n  return one;";
    assertEquals("  int one =\n  1234567;\n  return one;", folded(code, 14));
  }

  @Test
  void a_word_that_is_too_long_is_cut_and_colours_go_on() {
    assertEquals("abcdef\nghij", folded("abcdefghij", 6));
    AttributedString second = Folded.of("\u001b[31mred and red\u001b[0m", 8).get(1);
    assertEquals("red", second.toString());
    assertEquals("\u001b[31mred\u001b[0m", second.toAnsi());
  }

  @Test
  void wide_gaps_shrink_before_a_line_is_broken() {
    assertEquals("ch01.NorGate  FAIL", folded("ch01.NorGate            FAIL", 20));
  }
}
