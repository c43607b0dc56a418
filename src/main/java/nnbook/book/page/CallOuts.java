package nnbook.book.page;

import java.util.List;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The five call-outs; the checklist of a Predict box becomes choices with a hidden answer. */
final class CallOuts {
  private static final Messages MESSAGES = Messages.of("book");
  private static final List<String> KINDS =
      List.of("predict", "by-hand", "try-it", "trap", "going-deeper");
  private static final String TICKED = "✓";

  private CallOuts() {}

  static void arrange(Page page) {
    for (String kind : KINDS) {
      for (Element box : page.body().select("div.exampleblock." + kind)) {
        box.removeClass("exampleblock").addClass("callout");
        Element title = box.selectFirst("> div.title");
        String name = MESSAGES.get("callout." + kind);
        box.attr("role", "note")
            .attr("aria-label", title == null ? name : name + ": " + title.text());
        Element head = box.prependElement("p").addClass("callout-head");
        head.appendElement("span").addClass("icon").attr("aria-hidden", "true");
        head.appendElement("span").addClass("kind").text(name);
        if (title != null) {
          head.appendText(" ");
          head.appendChild(title.tagName("span"));
        }
        box.select("ul.checklist").forEach(list -> choices(page, list));
      }
    }
  }

  private static void choices(Page page, Element list) {
    list.attr("data-key", key(page, list.closest(".callout")));
    Element answer = new Element("details").addClass("answer");
    answer.appendElement("summary").text(MESSAGES.get("answer"));
    for (Element item : list.select("> li")) {
      boolean right = takeMark(item.selectFirst("p"));
      item.attr("data-right", String.valueOf(right));
      if (right) {
        answer.append(item.html());
      }
    }
    list.removeClass("checklist").addClass("choices");
    list.parent().after(answer);
  }

  /**
   * Names a question for a browser that remembers the answer: the same in each build, and another
   * one as soon as the question or its choices change.
   */
  private static String key(Page page, Element box) {
    return page.id() + "-" + Integer.toHexString(box.text().hashCode());
  }

  /** Removes Asciidoctor's ✓ or ❏ in front of a choice; true for ✓. */
  private static boolean takeMark(Element text) {
    if (text.childNode(0) instanceof TextNode first) {
      String words = first.getWholeText();
      first.text(words.substring(Math.min(2, words.length())));
      return words.startsWith(TICKED);
    }
    return false;
  }
}
