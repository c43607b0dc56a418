package nnbook.terminal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTextTest {
  private final InlineText plain = new InlineText(false, anchor -> "chapter 2, “" + anchor + "”");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A *neuron* fires. | A neuron fires.",
        "**Read it.** Then | Read it. Then",
        "[[term-bias]]bias | bias",
        "the _input_ of it | the input of it",
        "call `learn` twice | call `learn` twice",
        "stem:[w_i] and stem:[a_i] | wᵢ and aᵢ",
        "2 * 3 * 4 | 2 * 3 * 4",
        "a name_with_lines | a name_with_lines",
        "see <<x>> | see chapter 2, “x”",
        "Fine. <<x>> begins | Fine. Chapter 2, “x” begins",
        "see <<x,the words>> | see the words",
        "at https://example.org/a[the site] | at the site (https://example.org/a)",
        "at https://example.org | at https://example.org",
        "one.footnote:[A note.] Two | one. (A note.) Two",
        "stem:[[\\,z > 0\\,\\]] ends | [ z > 0 ] ends",
      })
  void inline_markup_becomes_text(String source, String text) {
    assertEquals(text, plain.of(source));
  }

  @Test
  void lines_of_a_paragraph_are_joined() {
    assertEquals("One. Two.", plain.of("One.\nTwo."));
  }

  @Test
  void colors_replace_the_marks() {
    InlineText colored = new InlineText(true, anchor -> anchor);
    assertEquals("\u001b[33mx\u001b[0m", colored.of("`x`"));
    assertEquals("\u001b[1mx\u001b[0m", colored.of("*x*"));
  }
}
