package nnbook.book.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/** Numbers figures, tables and titled listings within their chapter; links show the number. */
final class CaptionNumbers {
  private static final Messages MESSAGES = Messages.of("book");

  private final Map<String, String> labels = new ConcurrentHashMap<>();
  private final Map<String, String> titles = new ConcurrentHashMap<>();

  void count(Page page) {
    int figures = 0;
    for (Element image : page.body().select("div.imageblock")) {
      image.tagName("figure").addClass("figure");
      Element title = image.selectFirst("> div.title");
      if (title != null) {
        title.tagName("figcaption").removeClass("title");
      }
    }
    for (Element figure : page.body().select("figure:has(> figcaption)")) {
      label(figure, figure.selectFirst("> figcaption"), "figure", page.numbered(++figures));
    }
    int tables = 0;
    for (Element table : page.body().select("table.tableblock")) {
      Element caption = table.selectFirst("> caption");
      if (caption != null) {
        label(table, caption, "table", page.numbered(++tables));
      }
      table.wrap("<div class=\"table-box\" tabindex=\"0\"></div>");
    }
    int listings = 0;
    String titles = "div.listingblock:not(" + BlockMark.FOLDED.selector() + ") > div.title";
    for (Element title : page.body().select(titles)) {
      label(title.parent(), title, "listing", page.numbered(++listings));
    }
  }

  private void label(Element block, Element caption, String kind, String number) {
    String label = MESSAGES.get(kind, number);
    if (block.hasAttr("id")) {
      labels.put(block.id(), label);
      titles.put(block.id(), caption.text());
    }
    caption.prependText(" ");
    caption.prependElement("b").text(label + ".");
  }

  /** Writes "Figure 2.3" into a link that has no text of its own. */
  void name(Element link, String id) {
    String label = labels.get(id);
    String text = link.text();
    if (label != null && (text.equals("[" + id + "]") || text.equals(titles.get(id)))) {
      link.text(label);
    }
  }
}
