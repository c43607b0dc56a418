package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LookTest {
  private static final double[] TWO = {0, 1};

  private static Plot plot() {
    return new Plot("c").x("x", 0, 1).y("y", 0, 1);
  }

  @Test
  void a_look_is_the_same_wherever_it_stands() {
    Drawing first = Drawing.of(plot().as(Look.ADAM).line("Adam", TWO, TWO));
    Drawing last = Drawing.of(
        plot().line("a", TWO, TWO).line("b", TWO, TWO).as(Look.ADAM).line("Adam", TWO, TWO));
    assertEquals(2, first.drawnIn(3).size());
    assertEquals(
        first.drawnIn(3).get(1).getAttribute("stroke-dasharray"),
        last.drawnIn(3).get(1).getAttribute("stroke-dasharray"));
  }

  @Test
  void a_look_is_for_the_next_series_only_and_its_color_for_no_other() {
    Drawing drawing = Drawing.of(plot().as(Look.SGD).line("SGD", TWO, TWO)
        .as(Look.TANH).points("tanh", TWO, TWO).line("a", TWO, TWO).line("b", TWO, TWO));
    assertEquals(2, drawing.drawnIn(0).size());
    assertEquals(2, drawing.drawnIn(2).size());
    assertEquals(2, drawing.drawnIn(3).size());
  }

  @Test
  void a_reference_is_dashed_so_that_it_differs_in_gray_from_what_was_measured() {
    Drawing drawing = Drawing.of(plot().as(Look.REFERENCE).line("bound", TWO, TWO)
        .as(Look.MEASURED).line("measured", TWO, TWO));
    assertEquals("12 4", drawing.drawnIn(6).get(1).getAttribute("stroke-dasharray"));
    assertEquals("", drawing.drawnIn(0).get(1).getAttribute("stroke-dasharray"));
  }
}
