package nnbook.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BenchTableTest {
  private final StringWriter text = new StringWriter();

  private List<String> shown(int width, boolean colors, boolean terminal, BenchProgress... steps) {
    BenchTable table = new BenchTable(new PrintWriter(text), width, colors, terminal);
    for (BenchProgress progress : steps) {
      table.show(progress);
    }
    return text.toString().lines().toList();
  }

  @Test
  void a_row_for_each_rung_with_a_bar_on_a_logarithmic_scale() {
    List<String> lines = shown(80, false, false, BenchProgressTest.complete("250"));
    assertTrue(text.toString().contains("GFLOP/s."), text::toString);
    int table = lines.indexOf("") + 1;
    assertEquals(
        List.of(
            "rung               samples/s   times  GFLOP/s  of peak",
            "nested loops          10,000     1.0      4.1    1.6 %  ███",
            "vector, 2 threads    400,000      40      164     33 %  ███████████████████"),
        lines.subList(table, table + 3));
  }

  @Test
  void in_a_narrow_terminal_the_name_stands_above() {
    List<String> lines = shown(60, false, false, BenchProgressTest.complete("250"));
    int name = lines.indexOf("vector, 2 threads");
    assertTrue(lines.get(name + 1).startsWith("   400,000      40"), text::toString);
    lines.forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void without_a_peak_there_is_no_share() {
    shown(80, false, false, BenchProgressTest.complete(""));
    assertTrue(text.toString().contains("      164        –  █"), text::toString);
    assertTrue(text.toString().endsWith("The bars are logarithmic.\n"), text::toString);
    assertFalse(text.toString().contains("Measured peak"), text::toString);
  }

  @Test
  void a_terminal_sees_what_is_being_measured_until_the_next_row() {
    BenchProgress begun = BenchProgressTest.after("rung 1 nested loops");
    shown(80, false, true, BenchProgress.START, begun, begun.after("peak 250"));
    assertTrue(text.toString().endsWith("\nMeasuring: nested loops ..."), text::toString);
    assertTrue(text.toString().startsWith("Measuring what one core"), text::toString);
    String line = "Measuring what one core can do at best ...";
    assertTrue(
        text.toString().contains(line + "\r" + " ".repeat(line.length()) + "\rOne network"),
        text::toString);
  }

  @Test
  void a_pipe_sees_only_the_table() {
    BenchProgress begun = BenchProgressTest.after("rung 1 nested loops");
    shown(80, false, false, BenchProgress.START, begun,
            begun.after("peak 250").after("speed 10000"));
    assertFalse(text.toString().contains("\r"), text::toString);
    assertFalse(text.toString().contains("Measuring"), text::toString);
  }

  @Test
  void colors_where_they_are_wanted() {
    shown(80, true, false, BenchProgressTest.complete("250"));
    assertTrue(text.toString().contains("\u001B[36m█"), text::toString);
  }
}
