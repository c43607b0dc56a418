package nnbook.terminal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nnbook.snippet.chapter.Block.Lines;
import nnbook.snippet.chapter.Block.Table;
import org.junit.jupiter.api.Test;

class TableLinesTest {
  private final InlineText inline = new InlineText(false, anchor -> anchor);

  private List<String> lines(String table, int width) {
    return TableLines.of(new Table(new Lines(1, 1), "", table), inline, width);
  }

  @Test
  void cells_are_aligned_below_a_rule() {
    String table = "|Symbol |In words\n\n|stem:[a_i] |an input\n|stem:[b]\n|the bias";
    assertEquals(
        List.of("Symbol  In words", "──────────────────", "aᵢ      an input", "b       the bias"),
        lines(table, 18).stream()
            .map(line -> line.startsWith("─") ? "─".repeat(18) : line)
            .toList());
  }

  @Test
  void the_last_column_is_wrapped_where_it_does_not_fit() {
    List<String> lines = lines("|a |b\n|x |one two three four five", 20);
    assertEquals(List.of("x  one two three", "   four five"), lines.subList(2, 4));
  }

  @Test
  void the_widest_column_is_wrapped_too_where_the_last_has_no_room() {
    List<String> lines = lines("|a |b |c\n|x |one two three four five six |seven eight nine", 30);
    assertEquals(
        List.of("x  one two three  seven eight", "   four five six  nine"), lines.subList(2, 4));
  }
}
