package nnbook.plot.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleBinaryOperator;
import java.util.regex.Pattern;
import nnbook.plot.svg.Area;
import nnbook.plot.svg.Svg;
import org.junit.jupiter.api.Test;

class ContoursTest {
  private static final Area AREA = new Area(0, 0, 200, 100);

  private static PlaneSamples field(DoubleBinaryOperator f) {
    Scale x = new Scale(-2, 2, false, 0, 200);
    Scale y = new Scale(-1, 1, false, 100, 0);
    return PlaneSamples.of(new Canvas(new Svg(), AREA, x, y), f);
  }

  private static double[][] points(String path) {
    return Pattern.compile("[ML]([-0-9.]+) ([-0-9.]+)").matcher(path).results()
        .map(m -> new double[] {Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2))})
        .toArray(double[][]::new);
  }

  private static int lines(String path) {
    return path.split("M", -1).length - 1;
  }

  @Test
  void a_circle_is_one_closed_line_of_points_on_the_circle() {
    String path = Contours.line(field((x, y) -> x * x + y * y), 0.25);
    double[][] points = points(path);
    assertEquals(1, lines(path));
    assertEquals(points[0][0], points[points.length - 1][0]);
    for (double[] p : points) {
      assertEquals(25, Math.hypot(p[0] - 100, p[1] - 50), 0.1);
    }
  }

  @Test
  void the_edge_of_a_step_is_straight_though_the_grid_is_coarse() {
    String path = Contours.line(field((x, y) -> x + 3 * y > 0.1 ? 1 : 0), 0.5);
    double[][] points = points(path);
    assertEquals(1, lines(path));
    for (double[] p : points) {
      assertEquals(0.1, (p[0] - 100) / 50 + 3 * (50 - p[1]) / 50, 0.01);
    }
    assertTrue(points.length <= 4, path);
  }

  @Test
  void a_region_is_closed_along_the_edge_of_the_area() {
    assertEquals(100 * 100, area(Contours.region(field((x, y) -> x > 0 ? 1 : 0), 0.5)), 5);
    assertEquals(200 * 100, area(Contours.region(field((x, y) -> 1), 0.5)), 0.1);
    assertEquals("", Contours.region(field((x, y) -> 0), 0.5));
  }

  @Test
  void a_ring_is_two_loops() {
    String path =
        Contours.region(field((x, y) -> Math.abs(Math.hypot(x, y) - 0.6) < 0.2 ? 1 : 0), 0.5);
    assertEquals(2, lines(path));
    assertEquals(Math.PI * (40 * 40 - 20 * 20), Math.abs(area(path)), 40);
  }

  /** A chessboard of hills and hollows on the 30 x 16 nodes: every cell is a saddle. */
  @Test
  void a_saddle_joins_by_the_middle_of_its_cell() {
    DoubleBinaryOperator board =
        (x, y) -> Math.cos(Math.PI * (x + 2) / 4 * 29) * Math.cos(Math.PI * (y + 1) / 2 * 15);
    int hills = 30 * 16 / 2;
    int hollowsInside = 28 * 14 / 2;
    assertEquals(hills, lines(Contours.region(field(board), 0.2)), "hills are islands");
    String region = Contours.region(field(board), -0.2);
    assertEquals(1 + hollowsInside, lines(region), "hollows are holes");
  }

  @Test
  void a_field_without_values_has_no_contours() {
    assertEquals("", Contours.line(field((x, y) -> Double.NaN), 0.5));
    assertEquals("", Contours.region(field((x, y) -> Double.NaN), 0.5));
    String half = Contours.region(field((x, y) -> x < 0 ? Double.NaN : 1), 0.5);
    assertEquals(100 * 100, area(half), 5);
  }

  private static double area(String path) {
    double sum = 0;
    for (String loop : path.split("z")) {
      double[][] p = points(loop);
      for (int i = 0; i < p.length; i++) {
        double[] next = p[(i + 1) % p.length];
        sum += (p[i][0] * next[1] - next[0] * p[i][1]) / 2;
      }
    }
    return Math.abs(sum);
  }
}
