package nnbook.book.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordBreaksTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "That’s |what |the |learners’ |own |well-|known |words |aren’t.",
    "’s |weights", "O’Neil |of |the |’90s", "‘a’ |or |“b”", "2/6 |and |3/6."})
  void words_and_fractions_stay_whole(String parts) {
    WordBreaks breaks = new WordBreaks();
    String text = parts.replace("|", "");
    breaks.setText(text);
    StringBuilder found = new StringBuilder();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      found.append(from == 0 ? "" : "|").append(text, from, to);
      from = to;
    }
    assertEquals(parts, found.toString());
  }
}
