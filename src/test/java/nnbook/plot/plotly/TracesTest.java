package nnbook.plot.plotly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import nnbook.plot.Figures;
import nnbook.plot.Look;
import nnbook.plot.Plot;
import nnbook.plot.svg.Palette;
import org.junit.jupiter.api.Test;

class TracesTest {
  private static final double[] XS = {1, 10, 100};
  private static final double[] YS = {2e23, 0.1 + 0.2, Double.NaN};

  private static Plot plot() {
    return new Plot("A \"caption\"").logX("step *t*", 1, 1000).y("w_1")
        .as(Look.ADAM).line("Adam's", XS, YS).points("a < b", XS, YS)
        .intervals("i", XS, YS, XS, XS).explore();
  }

  @Test
  void only_what_is_marked_has_an_interactive_form() {
    assertEquals("", new Plot("c").line("l", XS, YS).interactive());
    assertEquals("", Figures.grid("c", 1, plot()).interactive());
    String grid = Figures.grid("c", 1, plot(), plot()).explore().interactive();
    assertTrue(grid.startsWith("[{\"title\":\"A \\\"caption\\\"\""), grid);
  }

  @Test
  void holds_every_series_with_its_color_and_all_digits() {
    String text = plot().interactive();
    assertTrue(text.contains("\"y\":[\"2e23\",\"0.30000000000000004\",\"\"]"), text);
    assertTrue(text.contains(Palette.series(3)), text);
    assertTrue(text.contains("\"dash\":\"dashdot\""), text);
    assertTrue(text.contains("\"name\":\"Adam's\""), text);
    assertTrue(text.contains("\"name\":\"a &lt; b\""), text);
    assertTrue(text.contains("\"type\":\"log\",\"range\":[\"0.0\",\"3.0\"]"), text);
    assertTrue(text.contains("\"title\":\"w₁\"") && text.contains("\"title\":\"step t\""), text);
    int scatters = text.split("\"type\":\"scatter\"", -1).length - 1;
    assertEquals(4, scatters, "three series and the whiskers");
    assertFalse(text.contains("NaN") || text.contains("http"), text);
  }

  @Test
  void is_the_same_bytes_in_every_locale() {
    Locale before = Locale.getDefault();
    String here = plot().interactive();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(here, plot().interactive());
    } finally {
      Locale.setDefault(before);
    }
  }
}
