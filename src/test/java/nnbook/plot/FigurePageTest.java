package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.data.Tables;
import nnbook.plot.svg.Palette;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FigurePageTest {
  private static final String LOADING = "script[src], link:not([href^=data]), img, iframe, object";

  @Test
  void holds_the_figure_its_caption_and_colors_for_both_modes() {
    Plot plot = new Plot("A < B.").line("l", new double[] {0, 1}, new double[] {0, 1});
    Document page = Jsoup.parse(FigurePage.html(plot));
    assertEquals("A < B.", page.title());
    assertEquals("A < B.", page.select("figcaption").text());
    assertEquals(1, page.select("figure > svg[role=img]").size());
    assertTrue(page.select("style").html().contains("prefers-color-scheme: dark"));
    assertTrue(page.select(LOADING).isEmpty());
  }

  @Test
  void every_color_that_figures_use_is_declared_for_light_and_dark() {
    for (boolean dark : new boolean[] {false, true}) {
      for (int i = 0; i < 7; i++) {
        assertTrue(Figures.colors(dark).contains(Palette.series(i).substring(4, 12) + ":"));
      }
      for (String color : new String[] {"paper", "grid", "muted", "band", "ink"}) {
        assertTrue(Figures.colors(dark).contains("--plot-" + color + ": #"));
      }
    }
    assertTrue(Figures.colors(false).contains(Palette.series(0).substring(13, 20)));
  }

  @Test
  void the_pages_of_the_book_have_the_same_colors() throws Exception {
    String css;
    try (var file = FigurePageTest.class.getResourceAsStream("/nnbook/book/book.css")) {
      css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (int i = 1; i <= 7; i++) {
      String name = "--plot-" + i + ": ";
      String both = "light-dark(" + color(false, name) + ", " + color(true, name) + ")";
      assertTrue(css.contains(name + both + ";"), name + both);
    }
  }

  private static String color(boolean dark, String name) {
    String colors = Figures.colors(dark);
    int at = colors.indexOf(name) + name.length();
    return colors.substring(at, at + "#000000".length());
  }

  @Test
  void is_written_to_a_file_of_its_own() throws Exception {
    Path file = FigureViewer.write("<p>ü</p>");
    assertEquals("<p>ü</p>", Files.readString(file));
    assertTrue(file.getFileName().toString().endsWith(".html"));
    Files.delete(file);
  }
}
