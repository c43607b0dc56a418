package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.data.Tables;
import nnbook.plot.svg.Palette;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tech.tablesaw.api.Table;

class BarsTest {
  private static final String[] CITIES = {"Rome", "Oslo", "Bern"};

  private static Plot empty() {
    return new Plot("What one sees.").describe("In words.").x("x").y("y");
  }

  /** Returns the bars, the samples of the legend left out. */
  private static List<Element> bars(Drawing drawing) {
    return drawing.all("rect").stream()
        .filter(r -> ((Element) r.getParentNode()).hasAttribute("stroke")).toList();
  }

  private static double end(Element bar, String side, String size) {
    return Drawing.number(bar, side) + Drawing.number(bar, size);
  }

  @Test
  void bars_are_as_high_as_their_values() {
    List<Element> bars = bars(Drawing.of(empty().bars("", new double[] {1, 2, 4},
        new double[] {3, 6, 0})));
    assertEquals(3, bars.size());
    double one = Drawing.number(bars.get(0), "height");
    assertEquals(2 * one, Drawing.number(bars.get(1), "height"), 0.02);
    assertEquals(0, Drawing.number(bars.get(2), "height"));
    assertEquals(end(bars.get(0), "y", "height"), end(bars.get(1), "y", "height"), 0.02);
  }

  @Test
  void negative_values_hang_from_zero() {
    List<Element> bars = bars(Drawing.of(empty().bars("", new double[] {1, 2},
        new double[] {3, -3})));
    assertEquals(
        end(bars.get(0), "y", "height"), Drawing.number(bars.get(1), "y"), 0.02);
  }

  @Test
  void both_axes_may_have_names() {
    Drawing drawing = Drawing.of(empty()
        .x("x", -0.5, 2.5).y("y", -0.5, 1.5)
        .heat((x, y) -> x > 0.5 ? 1 : 0).xNames(CITIES).yNames("day", "night"));
    assertTrue(drawing.words().containsAll(List.of("Rome", "Oslo", "Bern", "day", "night")));
    drawing.textsDoNotTouch();
  }

  @Test
  void cells_show_their_numbers_with_the_first_row_on_top() {
    Drawing drawing = Drawing.of(empty().cells(
        new double[][] {{1, 2, 3}, {4, 0, 6}}, new String[] {"top", "bottom"}, CITIES));
    assertTrue(drawing.words().containsAll(List.of("1", "2", "3", "4", "0", "6", "Rome", "top")));
    List<Element> colors = drawing.all("rect").stream()
        .filter(r -> r.hasAttribute("fill-opacity")).toList();
    assertEquals(5, colors.size(), "a zero has the color of the paper");
    assertEquals(6 + 5, drawing.all("rect").size());
    assertEquals(0.55, Drawing.number(colors.get(4), "fill-opacity"), 0.01);
    assertTrue(Drawing.number(colors.get(0), "y") < Drawing.number(colors.get(3), "y"));
    drawing.textsDoNotTouch();
  }

  @Test
  void cells_want_a_name_for_each_row_and_column() {
    assertThrows(IllegalArgumentException.class,
        () -> empty().cells(new double[2][3], new String[] {"one"}, CITIES));
  }

  @Test
  void series_of_categories_stand_side_by_side_and_never_touch_the_next_category() {
    Drawing drawing = Drawing.of(empty()
        .bars("hot", CITIES, new double[] {1, 2, 3}).bars("cold", CITIES, new double[] {3, 2, 1}));
    List<Element> bars = bars(drawing);
    assertTrue(drawing.words().containsAll(List.of("Rome", "Oslo", "Bern", "hot", "cold")));
    for (int city = 0; city < 3; city++) {
      double next = Drawing.number(bars.get(3 + city), "x");
      assertEquals(end(bars.get(city), "x", "width"), next, 0.02);
    }
    assertTrue(end(bars.get(3), "x", "width") + 5 < Drawing.number(bars.get(1), "x"));
    drawing.textsDoNotTouch();
  }

  @Test
  void bars_on_a_logarithmic_axis_stand_on_its_lower_end() {
    List<Element> bars = bars(Drawing.of(new Plot("c").x("x").logY("y", 0.01, 100)
        .bars("", new double[] {0, 1, 2}, new double[] {0.1, 10, 0})));
    assertEquals(2, bars.size());
    assertEquals(3, Drawing.number(bars.get(1), "height") / Drawing.number(bars.get(0), "height"),
        0.01);
  }

  @Test
  void a_table_gives_the_same_picture_as_arrays() {
    Table table = Tables.of("x", new double[] {1, 2}, "y", new int[] {4, 6});
    assertEquals(
        empty().bars("b", new double[] {1, 2}, new double[] {4, 6}).svg(),
        empty().bars("b", table.doubleColumn("x"), table.intColumn("y")).svg());
  }

  @Test
  void a_histogram_counts_the_values_of_each_bin() {
    double[] values = {0, 0.4, 0.5, 0.99, 1.5, 2, -0.1, 2.1, Double.NaN};
    String csv = empty().histogram("h", values, 0, 2, 4).csv();
    assertEquals("series,x,y\nh,0.25,2.0\nh,0.75,2.0\nh,1.25,0.0\nh,1.75,2.0\n", csv);
    List<Element> bars = bars(Drawing.of(empty().histogram("h", values, 0, 2, 4)));
    assertEquals(end(bars.get(0), "x", "width"), Drawing.number(bars.get(1), "x"), 0.02);
  }

  @Test
  void an_interval_reaches_from_its_lowest_to_its_highest_value() {
    Drawing drawing = Drawing.of(empty().y("y", 0, 10).intervals("p", new double[] {1, 2},
        new double[] {5, 6}, new double[] {2, 4}, new double[] {7, 9}));
    String path = drawing.drawnIn(0).get(0).getAttribute("d");
    assertEquals(6, path.chars().filter(c -> c == 'M').count(), path);
    assertEquals(1 + 2, drawing.all("circle").size());
  }

  @Test
  void intervals_at_the_same_places_stand_beside_each_other_and_keep_their_places_as_data() {
    double[] one = {1};
    Plot plot = empty().intervals("a", one, one, one, new double[] {2})
        .intervals("b", one, one, one, new double[] {2});
    List<Element> points = Drawing.of(plot).all("circle");
    double first = Drawing.number(points.get(points.size() - 1), "cx");
    Element second = Drawing.of(plot).all("rect").stream()
        .filter(r -> ((Element) r.getParentNode()).getAttribute("fill").equals(Palette.series(1)))
        .reduce((legend, drawn) -> drawn).orElseThrow();
    double middle = Drawing.number(second, "x") + Drawing.number(second, "width") / 2;
    assertEquals(9, middle - first, 0.02);
    assertEquals("series,x,y,high,low\na,1.0,1.0,2.0,1.0\nb,1.0,1.0,2.0,1.0\n", plot.csv());
  }

  @Test
  void a_bar_with_an_interval_has_it_at_its_end() {
    Plot plot = empty().bars("seeds", new String[] {"L2"}, new double[] {2}, new double[] {1},
        new double[] {3});
    Drawing drawing = Drawing.of(plot);
    assertEquals("series,x,y,high,low\nseeds,L2,2.0,3.0,1.0\n", plot.csv());
    assertTrue(drawing.all("path").stream().anyMatch(
        p -> p.getAttribute("stroke").equals(Palette.INK) && p.getAttribute("class").isEmpty()));
  }

  @Test
  void refuses_arrays_of_different_lengths_and_impossible_bins() {
    double[] two = {1, 2};
    double[] three = {1, 2, 3};
    assertThrows(IllegalArgumentException.class, () -> empty().bars("", two, three));
    assertThrows(IllegalArgumentException.class, () -> empty().bars("", CITIES, two));
    assertThrows(IllegalArgumentException.class,
        () -> empty().intervals("", two, two, three, three));
    String message = assertThrows(IllegalArgumentException.class,
        () -> empty().histogram("", two, 1, 1, 5)).getMessage();
    assertTrue(message.startsWith("Plot.histogram: needs lo < hi"), message);
  }

  @Test
  void survives_extremes() {
    double[][] data = {{}, {7}, {0, 0}, {-1e300, 1e300}, {Double.NaN, Double.POSITIVE_INFINITY}};
    for (double[] ys : data) {
      double[] xs = new double[ys.length];
      for (int i = 0; i < xs.length; i++) {
        xs[i] = i;
      }
      Drawing.of(
          empty().bars("b", xs, ys).histogram("h", ys, 0, 1, 3).intervals("i", xs, ys, ys, ys));
      Drawing.of(new Plot("c").logX("x").logY("y").bars("b", ys, ys));
    }
  }
}
