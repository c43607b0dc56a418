package nnbook.book.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Headings: the chapter's title becomes h1, numbers and texts get their own elements, anchors. */
final class Headings {
  private static final Messages MESSAGES = Messages.of("book");
  private static final Pattern NUMBER = Pattern.compile("^((?:[A-Z]|\\d+)(?:\\.\\d+)*)\\. ");

  private Headings() {}

  static void arrange(Page page) {
    for (Element heading : page.body().select("h2, h3, h4, h5")) {
      int level = heading.tagName().charAt(1) - '1';
      heading.tagName("h" + level);
      String number = page.part().number().isEmpty() ? "" : takeNumber(heading);
      Element text = new Element("span").addClass("title-text");
      for (var node : heading.childNodesCopy()) {
        text.appendChild(node);
      }
      heading.empty();
      if (!number.isEmpty()) {
        heading.appendElement("span").addClass("number")
            .text(level > 1 ? number
                : MESSAGES.get(page.part().isAppendix() ? "appendix" : "chapter", number));
        heading.appendText(" ");
      }
      heading.appendChild(text);
      if (level > 1 && heading.hasAttr("id")) {
        heading.appendElement("a").addClass("anchor").attr("href", "#" + heading.id())
            .attr("aria-label", MESSAGES.get("anchor")).text("#");
      }
    }
  }

  private static String takeNumber(Element heading) {
    if (heading.childNodeSize() == 0 || !(heading.childNode(0) instanceof TextNode text)) {
      return "";
    }
    Matcher number = NUMBER.matcher(text.getWholeText());
    if (!number.find()) {
      return "";
    }
    text.text(text.getWholeText().substring(number.end()));
    return number.group(1);
  }
}
