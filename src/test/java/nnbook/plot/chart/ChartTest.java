package nnbook.plot.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;
import nnbook.plot.Look;
import nnbook.plot.Plot;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The core draws alone, as it has to where there is no table and no catalog. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartTest {
  private static final double[] XS = {0.5, 1, 2};
  private static final double[] YS = {3, Double.NaN, 5};

  /** The smallest plot that can be made of a chart. */
  private static final class PlainChart extends Chart<PlainChart> {
    PlainChart(String caption) {
      super(caption);
    }
  }

  private static <P extends Chart<P>> P drawn(P chart) {
    return chart.describe("In words.").logX("x_1").y("y", 0, 6).line("l", XS, YS)
        .points("p", XS, YS).function("f", x -> x).label("here", 1, 1);
  }

  @Test
  void a_chart_of_plain_numbers_is_the_same_picture_as_a_plot() {
    PlainChart chart = drawn(new PlainChart("c"));
    Plot plot = drawn(new Plot("c"));
    assertEquals(plot.svg(), chart.svg());
    assertEquals(plot.narrow(), chart.narrow());
    assertEquals(plot.csv(), chart.csv(UnaryOperator.identity()));
    assertEquals("In words.", chart.description());
  }

  @Test
  void a_style_asked_for_goes_to_the_next_series() {
    SeriesStyle style = SeriesStyle.of(3, 3, 3);
    String asked = new PlainChart("c").next(3, style).line("l", XS, YS).svg();
    assertEquals(new Plot("c").as(Look.ADAM).line("l", XS, YS).svg(), asked);
  }

  @Test
  void the_ends_of_a_logarithmic_axis_are_exact() {
    String csv = new PlainChart("c").logX("x", 3, 1200).function("f", x -> x)
        .csv(UnaryOperator.identity());
    assertTrue(csv.startsWith("series,x,y\nf,3.0,3.0\n"), csv);
    assertTrue(csv.endsWith("f,1200.0,1200.0\n"), csv);
  }
}
