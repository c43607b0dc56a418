package nnbook.terminal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextPrinterTest {
  @Test
  void a_long_line_is_broken_between_words_and_goes_on_below_itself() {
    assertEquals("one two\nthree", TextPrinter.wrapped("one two three", 8));
    assertEquals("    one\n    two", TextPrinter.wrapped("    one two", 10));
    assertEquals("unbreakable\nword", TextPrinter.wrapped("unbreakable word", 4));
    assertEquals("", TextPrinter.wrapped("", 4));
    assertEquals("a  b", TextPrinter.wrapped("a  b", 10));
  }

  @Test
  void color_stands_within_the_indentation_of_every_line() {
    StringWriter text = new StringWriter();
    new TextPrinter(new PrintWriter(text), true).block("  ", "a\nb", "33");
    assertEquals(
        "  \u001B[33ma\u001B[0m\n  \u001B[33mb\u001B[0m\n", text.toString().replace("\r", ""));
  }
}
