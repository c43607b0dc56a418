package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import nnbook.engine.matrix.Matrix;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Svg;
import org.junit.jupiter.api.Test;

class MatrixDiagramTest {
  private static final Matrix A = Matrix.of(new double[][] {{1, 0}, {0, 1}, {2, -1.5}});

  @Test
  void shows_every_number_once_with_a_real_minus() {
    String svg = diagram().svg();
    assertEquals(6, count(svg, "text-anchor=\"middle\">[−\\d.]+</text>"));
    assertTrue(svg.contains(">−1.5<"));
  }

  @Test
  void counts_the_sides_and_gives_one_name_one_color() {
    String svg = diagram().text("·").matrix("*B*", Matrix.zeros(2, 4), "in", "out").svg();
    assertTrue(svg.contains(">batch = 3<"));
    assertEquals(2, count(svg, "in = 2<"));
    assertEquals(2, count(svg, "stroke=\"var\\(--plot-2,#[0-9a-f]{6}\\)\""));
    assertTrue(svg.contains(">out = 4<"));
  }

  @Test
  void marks_a_row_a_column_or_an_entry() {
    assertEquals(0, count(diagram().svg(), "fill-opacity"));
    assertTrue(mark(diagram().markRow(2)).contains("width=\"" + width(2) + "\" height=\"27\""));
    assertTrue(mark(diagram().markColumn(1)).contains("height=\"81\""));
    assertTrue(mark(diagram().mark(2, 1)).contains("height=\"27\""));
  }

  @Test
  void refuses_a_mark_outside_or_without_a_matrix() {
    assertEquals(
        "MatrixDiagram.mark: 3, -1 is outside of [3 x 2]",
        assertThrows(IllegalArgumentException.class, () -> diagram().markRow(3)).getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> diagram().text("=").markRow(0));
  }

  @Test
  void is_the_same_text_each_time() {
    assertEquals(diagram().svg(), diagram().svg());
    assertEquals("a finding", diagram().caption());
    assertEquals("in words", diagram().description());
  }

  private static MatrixDiagram diagram() {
    return new MatrixDiagram("a finding").describe("in words").matrix("*A*", A, "batch", "in");
  }

  private static String width(int columns) {
    double cell = Math.max(27, Label.of("−1.5").width(Svg.FONT) + 8);
    return Svg.number(columns * cell);
  }

  private static String mark(MatrixDiagram diagram) {
    return diagram.svg().lines().filter(l -> l.contains("fill-opacity")).findFirst().orElseThrow();
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
