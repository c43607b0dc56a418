package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has beside its pages: the data of figures, and their interactive forms. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureFilesTest {
  private static final String CHAPTER = """
      [source.run,java]
      ----
      double[] xs = {1, 2};
      new Plot("A plot.").x("epoch").y("loss").line("Adam", xs, xs)%s
      ----

      [#named]
      [source.run.folded,java]
      ----
      NetworkDiagram.neuron(2)
      ----
      """;

  private static final String GALLERY = """
      [source.run,java]
      ----
      double[][] one = {{1, 0}};
      double[][] other = {{0, 1}};
      new Gallery("Images.", 8).image(one, "a").image(other, "b")
          .image(one, "c").image(one, "d").image(one, "e")
      ----
      """;

  @TempDir private Path home;

  private Document page(String mark) {
    return chapter(CHAPTER.formatted(mark));
  }

  private Document chapter(String text) {
    TinyBook book = new TinyBook(home).chapter(text);
    assertEquals(List.of(), book.build());
    return Jsoup.parse(book.read("target/book/html/ch01-one.html"));
  }

  private String file(String name) {
    return new TinyBook(home).read("target/book/html/" + name);
  }

  @Test
  void a_plot_has_a_link_to_its_numbers_and_a_picture_for_telephones() {
    Element figure = page("").selectFirst("figure");
    Element link = figure.selectFirst("figcaption a.data");
    assertEquals("Data", link.text());
    assertEquals("Data of Figure 1.1 as CSV", link.attr("aria-label"));
    assertEquals("data/ch01-one-figure-1.csv", link.attr("href"));
    assertEquals("series,epoch,loss\nAdam,1.0,1.0\nAdam,2.0,2.0\n", file(link.attr("href")));
    assertEquals(2, figure.select("> .drawing > svg").size());
    assertEquals(1, figure.select("> .drawing + .narrow > svg").size());
    assertEquals(figure.select("[id]").size(), figure.select("[id]").eachAttr("id").stream()
        .distinct().count());
  }

  @Test
  void the_narrow_picture_uses_the_images_of_the_wide_one() {
    Element figure = chapter(GALLERY).selectFirst("figure");
    assertEquals(2, figure.select("symbol").size());
    assertEquals(0, figure.select(".narrow symbol").size());
    Element image = figure.selectFirst("symbol");
    assertEquals(List.of("#" + image.id()),
        figure.select(".narrow use").eachAttr("href").stream().distinct().limit(1).toList());
    assertEquals(5, figure.select(".narrow use").size());
    figure.select("use").forEach(use ->
        assertTrue(figure.getElementById(use.attr("href").substring(1)).is("symbol")));
  }

  @Test
  void symbols_have_no_numbers_and_a_named_figure_keeps_its_name() {
    Element figure = page("").select("figure").get(1);
    assertEquals("named", figure.id());
    assertEquals(0, figure.select("a.data").size());
  }

  @Test
  void nothing_is_loaded_where_no_figure_is_to_be_explored() {
    assertEquals(0, page("").select("script[src=explore.js]").size());
    assertFalse(Files.exists(home.resolve("target/book/html/plotly.js")));
  }

  @Test
  void a_figure_to_explore_has_its_plots_in_a_file_and_loads_nothing_by_itself() {
    Document page = page(".explore()");
    Element figure = page.selectFirst("figure[data-explore]");
    String file = figure.attr("data-explore");
    assertEquals("data/ch01-one-figure-1.js", file);
    assertTrue(file(file).startsWith(
        "(window.nnbookFigures ??= {})['ch01-one-figure-1'] = [{\"title\":"));
    Element script = page.selectFirst("script[src=explore.js]");
    assertEquals("Back to the figure", script.attr("data-back"));
    assertEquals(0, page.select("script[src*=plotly], script[src^=data]").size());
    assertTrue(file("plotly.js").contains("plotly.js (cartesian"));
    assertTrue(file("plotly.LICENSE.txt").contains("MIT"));
    assertTrue(file("explore.js").contains("nnbookFigures"));
    assertEquals(1, figure.select("> .drawing:not(.narrow) > svg").size(), "the fallback");
  }
}
