package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nnbook.data.Tables;
import nnbook.plot.svg.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tech.tablesaw.api.Table;

class PlotTest {
  private static Plot empty() {
    return new Plot("What one sees.").describe("In words.").x("x", 0, 10).y("y", 0, 10);
  }

  @Test
  void a_small_plot_is_these_elements() {
    Plot plot = empty().line("rise", new double[] {0, 10}, new double[] {0, 10}).size(200, 150);
    Drawing drawing = Drawing.of(plot);
    Element line = drawing.drawnIn(0).get(1);
    assertEquals(drawing.drawnIn(0).get(0).getAttribute("d"), "M12 14h24");
    assertEquals("M52.12 107L188 38", line.getAttribute("d"));
    assertEquals("none", line.getAttribute("fill"));
    assertEquals(List.of("rise", "0", "5", "10", "0", "5", "10", "x", "y"), drawing.words());
  }

  @Test
  void is_the_same_bytes_in_every_locale() {
    Locale before = Locale.getDefault();
    String here = empty().function("f", Math::sin).svg();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(here, empty().function("f", Math::sin).svg());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void two_different_plots_have_different_ids() {
    assertNotEquals(Drawing.of(empty()).ids(), Drawing.of(empty().label("a", 1, 1)).ids());
    assertEquals(Drawing.of(empty()).ids(), Drawing.of(empty()).ids());
  }

  @Test
  void columns_give_the_same_picture_as_arrays() {
    double[] xs = {1, 2, 3};
    int[] ys = {4, 6, 5};
    Table table = Tables.of("x", xs, "y", ys);
    assertEquals(
        empty().line("l", xs, new double[] {4, 6, 5}).svg(),
        empty().line("l", table.doubleColumn("x"), table.intColumn("y")).svg());
  }

  @Test
  void missing_values_of_a_column_break_the_line() {
    Table table = Tables.of("x", new double[] {1, 2, 3, 4, 5}, "y", new int[] {1, 2, 3, 4, 5});
    table.intColumn("y").setMissing(2);
    Drawing drawing = Drawing.of(empty().line("l", table.doubleColumn(0), table.intColumn(1)));
    assertEquals(2, pieces(drawing.drawnIn(0).get(1)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void values_that_are_not_finite_break_the_line(double hole) {
    double[] xs = {0, 1, 2, 3, 4, 5, 6};
    double[] ys = {1, 2, hole, 3, 4, hole, hole};
    Drawing drawing = Drawing.of(empty().line("l", xs, ys).points("p", xs, ys));
    assertEquals(2, pieces(drawing.drawnIn(0).get(1)));
    assertEquals(1 + 4, drawing.all("circle").size());
  }

  @Test
  void values_that_are_not_positive_break_a_line_on_a_logarithmic_axis() {
    double[] xs = {0, 1, 2, 3, 4};
    double[] ys = {1, 10, 0, 100, -5};
    Plot plot = new Plot("c").x("x").logY("y").line("l", xs, ys).points("p", xs, ys);
    Drawing drawing = Drawing.of(plot);
    assertEquals(1, pieces(drawing.drawnIn(0).get(1)));
    assertEquals(1 + 3, drawing.all("circle").size());
  }

  @Test
  void many_points_share_one_marker_and_keep_their_places() {
    double[] xs = IntStream.range(0, 300).mapToDouble(i -> i / 30.0).toArray();
    Drawing few = Drawing.of(empty().points("p", new double[] {xs[7]}, new double[] {xs[8]}));
    Drawing many = Drawing.of(empty().points("p", xs, xs));
    assertEquals(1 + 1, many.all("circle").size());
    Element line = many.all("path").stream()
        .filter(p -> p.hasAttribute("marker-mid")).findFirst().orElseThrow();
    assertEquals("url(#" + many.all("marker").get(0).getAttribute("id") + ")",
        line.getAttribute("marker-mid"));
    double[] places = numbers(line.getAttribute("d"));
    assertEquals(600, places.length);
    assertEquals(Drawing.number(few.all("circle").get(1), "cx"), places[14], 0.06);
    assertEquals(300 * 11, line.getAttribute("d").length(), 300);
  }

  @Test
  void lines_and_points_stay_in_the_area() {
    double[] xs = {-5, 5, 15, 5, 5};
    double[] ys = {5, 15, 5, -5, 5};
    Drawing drawing = Drawing.of(empty().line("l", xs, ys).points("p", xs, ys));
    Element axes = drawing.all("path").stream()
        .filter(p -> p.getAttribute("class").equals("plot-axes")).findFirst().orElseThrow();
    double[] frame = numbers(axes.getAttribute("d"));
    double[] line = numbers(drawing.drawnIn(0).get(1).getAttribute("d"));
    for (int i = 0; i < line.length; i += 2) {
      assertTrue(line[i] >= frame[0] && line[i] <= frame[3], "x of " + line[i]);
      assertTrue(line[i + 1] >= frame[1] && line[i + 1] <= frame[2], "y of " + line[i + 1]);
    }
    assertEquals(1 + 1, drawing.all("circle").size());
  }

  @Test
  void a_step_function_is_two_pieces_and_a_line_is_one_segment() {
    Drawing drawing =
        Drawing.of(empty().function("step", x -> x > 3.3 ? 8 : 2).function("line", x -> x / 2));
    assertEquals(2, pieces(drawing.drawnIn(0).get(1)));
    assertEquals(8, numbers(drawing.drawnIn(0).get(1).getAttribute("d")).length);
    assertEquals(4, numbers(drawing.drawnIn(1).get(1).getAttribute("d")).length);
  }

  @Test
  void survives_extremes() {
    double[] three = {1, 2, 3};
    double[][] data = {
      {}, {7}, {5, 5, 5}, {0, 0, 0}, {-1e300, 0, 1e300}, {-1e308, 0, 1e308},
      {-Double.MAX_VALUE, 0, Double.MAX_VALUE}, {1e-320, 2e-320, 3e-320}, {0, Double.MIN_VALUE, 0},
      {Double.NaN, Double.NaN, Double.NaN}, {1e15, 1e15 + 1, 1e15 + 2}, {1, Math.nextUp(1.0), 1},
      {Double.NEGATIVE_INFINITY, 0, Double.POSITIVE_INFINITY}, {-3, -2, -1}
    };
    for (double[] v : data) {
      double[] other = v.length == 3 ? three : v;
      for (int kind = 0; kind < 8; kind++) {
        Plot plot = new Plot("c").line("l", v, other).points("p", other, v);
        plot.function("f", x -> x * x).heat((x, y) -> x + y).contour(0.5).boundary("b", 1, -2, 3);
        plot.regions(2, (x, y) -> x > y ? 1 : 0);
        plot = kind % 2 == 0 ? plot.x("x") : plot.logX("x");
        plot = kind / 2 % 2 == 0 ? plot.y("y") : plot.logY("y");
        Drawing.of(kind / 4 == 0 ? plot : plot.x("x", 0, 1).y("y", -1, 1).equal());
      }
    }
  }

  @Test
  void regions_have_the_colors_of_their_classes() {
    Plot plot = empty().regions(4, (x, y) -> x < 2 ? 0 : y < 3 ? 1 : 2).size(300, 260);
    List<Element> areas = Drawing.of(plot).all("path").stream()
        .filter(p -> !p.getAttribute("fill-opacity").isEmpty()).toList();
    assertEquals(
        List.of(Palette.series(0), Palette.series(1), Palette.series(2)),
        areas.stream().map(p -> p.getAttribute("fill")).toList(), "the fourth class is nowhere");
  }

  @Test
  void boundaries_have_any_slope() {
    Plot plot = empty().boundary("v", 1, 0, -2).boundary("h", 0, 1, -2).boundary("d", 1, 1, -10);
    plot.boundary("outside", 1, 1, 1).boundary("none", 0, 0, 1).size(300, 260);
    Drawing drawing = Drawing.of(plot);
    List<String> inks = drawing.all("path").stream()
        .filter(p -> p.getAttribute("stroke").equals("currentColor"))
        .filter(p -> p.getAttribute("class").isEmpty()).map(p -> p.getAttribute("d")).toList();
    double[] vertical = numbers(inks.get(1));
    assertEquals(vertical[0], vertical[2]);
    double[] horizontal = numbers(drawing.drawnIn(0).get(1).getAttribute("d"));
    assertEquals(horizontal[1], horizontal[3]);
    assertEquals(1, pieces(drawing.drawnIn(1).get(1)));
    assertEquals(1, drawing.drawnIn(2).size(), "only the legend shows what lies outside");
    assertFalse(drawing.words().contains("none"));
  }

  @Test
  void a_legend_breaks_into_rows_and_covers_nothing() {
    Plot plot = empty().size(300, 300);
    for (int i = 0; i < 9; i++) {
      plot.line("series number " + i, new double[] {0, 10}, new double[] {i, 10 - i});
    }
    Drawing.of(plot).textsDoNotTouch();
  }

  @Test
  void an_empty_name_is_not_in_the_legend() {
    Drawing drawing = Drawing.of(empty().line("", new double[] {0, 1}, new double[] {0, 1}));
    assertEquals(1, drawing.drawnIn(0).size());
  }

  @Test
  void equal_axes_have_equal_units() {
    Drawing drawing = Drawing.of(empty().x("x", 0, 20).equal().size(400, 400)
        .line("l", new double[] {0, 10, 10}, new double[] {0, 0, 10}));
    double[] p = numbers(drawing.drawnIn(0).get(1).getAttribute("d"));
    assertEquals(p[2] - p[0], p[3] - p[5], 0.02);
  }

  @Test
  void texts_stay_inside_wherever_their_point_is() {
    Plot plot = empty();
    for (double v : new double[] {0, 5, 10}) {
      plot.label("a rather long text for a point", v, v).label("another long text", 10 - v, v);
    }
    Drawing.of(plot.label("not shown", 11, 5));
    assertFalse(Drawing.of(plot).words().contains("not shown"));
  }

  @Test
  void a_caption_may_hold_any_character() {
    Drawing.of(new Plot("a < b & \"c\" > 'd' ]]>").describe("<desc>").x("<x>").y("&"));
  }

  @Test
  void says_what_is_wrong() {
    assertEquals(
        "Plot.line: x has 3 values, y has 4",
        message(() -> empty().line("l", new double[3], new double[4])));
    assertEquals(
        "Plot.points: x has 1 values, y has 0",
        message(() -> empty().points("l", new double[1], new double[0])));
    assertEquals(
        "Plot.x: needs lo < hi, was lo = 1.0, hi = 1.0", message(() -> empty().x("x", 1, 1)));
    assertEquals(
        "Plot.y: needs lo < hi, was lo = NaN, hi = 1.0",
        message(() -> empty().y("y", Double.NaN, 1)));
    assertEquals(
        "Plot.logY: needs 0 < lo < hi, was lo = 0.0, hi = 1.0",
        message(() -> empty().logY("y", 0, 1)));
    assertEquals(
        "Plot.size: needs at least 120 by 100, was 10 by 500",
        message(() -> empty().size(10, 500)));
  }

  private static String message(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  private static int pieces(Element path) {
    return path.getAttribute("d").split("M", -1).length - 1;
  }

  private static double[] numbers(String path) {
    return java.util.regex.Pattern.compile("-?[0-9.]+").matcher(path).results()
        .mapToDouble(m -> Double.parseDouble(m.group())).toArray();
  }
}
