package nnbook.book.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** What the first page has of its own: a figure of the book to act on, and the other editions. */
final class FrontPage {
  private static final Messages MESSAGES = Messages.of("book");

  /** Small enough for a first look, and understood without a word of the book. */
  private static final String FIGURE = "fig-neuron";

  private FrontPage() {}

  /** Returns what fills the slots of the page. */
  static Map<String, String> values(Pages pages, List<Path> downloads) {
    Element alive = new Element("div").addClass("alive");
    pages.holding(FIGURE).flatMap(FrontPage::figure).ifPresent(alive::appendChild);
    return Map.of(
        "cover", Site.resource("cover.svg"),
        "terminal", MESSAGES.get("front.terminal",
            Html.code("./nnbook read"), Html.code("./nnbook watch")),
        "alive", alive.childrenSize() == 0 ? "" : alive.outerHtml(),
        "java", JavaScripts.head(alive),
        "downloads", downloads(downloads));
  }

  /** The figure with other words, since its own ones follow from the chapter. */
  private static Optional<Element> figure(Page page) {
    Element figure = page.copy().getElementById(FIGURE);
    if (!figure.hasAttr(Page.DRAWING)) {
      return Optional.empty(); // not drawn yet
    }
    FigureFiles.narrow(figure, FigureFiles.picture(page, figure));
    Element caption = figure.selectFirst("figcaption").empty();
    caption.appendElement("b").text(MESSAGES.get("front.alive")).parent()
        .appendText(" " + MESSAGES.get("front.alive.told") + " ")
        .appendElement("span").addClass("live-only").text(MESSAGES.get("front.alive.do"));
    FigureFiles.link(caption, FIGURE, MESSAGES.get("front.alive").replaceFirst("\\.$", ""));
    return Optional.of(figure);
  }

  private static String downloads(List<Path> files) {
    if (files.isEmpty()) {
      return "";
    }
    Element line = new Element("p").addClass("downloads").text(MESSAGES.get("front.downloads"));
    for (Path file : files) {
      String name = file.getFileName().toString();
      String kind = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
      line.appendText(" ").appendElement("a").attr("href", name).attr("download", "").text(kind);
    }
    return line.outerHtml();
  }
}
