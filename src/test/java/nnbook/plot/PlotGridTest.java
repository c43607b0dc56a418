package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlotGridTest {
  private static Plot cell(String title, String name) {
    return new Plot(title).x("x_1", 0, 1).y("x_2", 0, 1).equal()
        .points(name, new double[] {0, 1}, new double[] {1, 0});
  }

  @Test
  void names_and_axis_labels_that_all_share_stand_once() {
    Plot[] plots =
        IntStream.range(0, 4).mapToObj(k -> cell("plot " + k, "class 0")).toArray(Plot[]::new);
    Drawing drawing = Drawing.of(Figures.grid("All.", 2, plots).describe("Four squares."));
    drawing.textsDoNotTouch();
    assertEquals(1, Collections.frequency(drawing.words(), "class 0"));
    assertEquals(2, Collections.frequency(drawing.words(), "x1"));
    assertEquals(2, Collections.frequency(drawing.words(), "x2"));
    assertEquals(1, Collections.frequency(drawing.words(), "plot 3"));
  }

  @Test
  void the_same_look_with_two_names_makes_a_legend_for_each() {
    Drawing drawing = Drawing.of(Figures.grid("All.", 2, cell("a", "one"), cell("b", "two")));
    drawing.textsDoNotTouch();
    assertEquals(1, Collections.frequency(drawing.words(), "one"));
    assertEquals(1, Collections.frequency(drawing.words(), "two"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7})
  void any_number_of_plots_and_columns_fits(int columns) {
    for (int n = 1; n <= 7; n++) {
      Plot[] plots = IntStream.range(0, n)
          .mapToObj(k -> cell("A title that is long enough to be broken " + k, "class " + k % 2))
          .toArray(Plot[]::new);
      Drawing.of(Figures.grid("All.", columns, plots)).textsDoNotTouch();
    }
  }

  @Test
  void refuses_no_plots_and_no_columns() {
    var error = assertThrows(IllegalArgumentException.class, () -> Figures.grid("c", 0));
    assertEquals(
        "Figures.grid: needs at least 1 column and 1 plot, was 0 and 0", error.getMessage());
  }
}
