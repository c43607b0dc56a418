package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nnbook.plot.Look;
import nnbook.plot.Plot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The checks of the book's figures find what is planted. */
class FigureChecksTest {
  private static final double[] XS = {1, 2};
  private static final String LINK = "<a class=\"data\" href=\"data/a.csv\">Data</a>";

  private static Document page(Plot plot, String link) {
    return Jsoup.parse("<figure>" + plot.svg() + "<figcaption>Caption. " + link
        + "</figcaption></figure>");
  }

  private static Plot plot() {
    return new Plot("c").describe("d");
  }

  @Test
  void a_complete_figure_passes() {
    Document page = page(plot().as(Look.ADAM).line("Adam", XS, XS), LINK);
    assertEquals(List.of(), FigureChecks.incomplete(page));
    assertEquals(List.of(), FigureChecks.otherColors(page));
  }

  @Test
  void missing_data_and_a_missing_description_are_found() {
    assertEquals(1, FigureChecks.incomplete(page(plot().line("a", XS, XS), "")).size());
    assertEquals(1, FigureChecks.incomplete(page(new Plot("c").line("a", XS, XS), LINK)).size());
  }

  @Test
  void another_color_is_found_at_lines_points_and_bars() {
    Plot plot = plot().line("Adam", XS, XS).points("tanh", XS, XS).points("SGD", XS, XS);
    assertEquals(List.of("Adam is drawn in var(--plot-1,#025098)none",
        "SGD is drawn in var(--plot-3,#1d9568)"), FigureChecks.otherColors(page(plot, LINK)));
    assertEquals(1, FigureChecks.otherColors(page(plot().bars("ReLU", XS, XS), LINK)).size());
  }
}
