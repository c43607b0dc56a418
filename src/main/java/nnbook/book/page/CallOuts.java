package nnbook.book.page;

import java.util.List;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** The five call-outs; the checklist of a Predict box becomes choices with a hidden answer. */
final class CallOuts {
  private static final Messages MESSAGES = Messages.of("book");
  private static final String TICKED = "✓";

  private CallOuts() {}

  static void arrange(Page page) {
    for (BlockMark kind : BlockMark.CALL_OUTS) {
      for (Element box : page.body().select("div.exampleblock" + kind.selector())) {
        box.removeClass("exampleblock").addClass("callout");
        Element title = box.selectFirst("> div.title");
        String name = MESSAGES.get("callout." + kind.role());
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
    List<Element> items = list.select("> li");
    List<Elements> sentences = items.stream().map(CallOuts::takeSentences).toList();
    Element box = list.closest(".callout");
    String key = key(page, box);
    boolean typed = box.hasClass(BlockMark.TYPED.role());
    Element right = new Element("ul").addClass("reasons");
    Element others = right.clone();
    for (int i = 0; i < items.size(); i++) {
      Element item = items.get(i);
      boolean isRight = takeMark(item.selectFirst("p"));
      item.attr("data-right", String.valueOf(isRight));
      if (typed) {
        item.attr("data-number", item.text().strip());
      } else {
        item.attr("data-letter", String.valueOf((char) ('A' + i)));
      }
      if (isRight || !sentences.get(i).isEmpty()) {
        Element reason = (isRight ? right : others).appendElement("li");
        reason.attributes().addAll(item.attributes());
        reason.removeAttr("data-right").append(item.html());
        reason.appendChildren(sentences.get(i));
      }
    }
    Element question = typed ? number(box) : list.removeClass("checklist").addClass("choices");
    question.attr("data-key", key);
    list.parent().after(answer(right, others));
    if (typed) {
      list.parent().replaceWith(question);
    }
  }

  /** The line that asks for a number, and says how it may be rounded. */
  private static Element number(Element box) {
    String digits = box.className().replaceFirst("(?s).*\\bdigits-(\\d)\\b.*|.*", "$1");
    return new Element("p").addClass("ask-number").attr("data-digits", digits)
        .text(digits.isEmpty()
            ? MESSAGES.get("predict.number") : MESSAGES.get("predict.number.digits", digits));
  }

  /** What is folded away: the right choices, then the wrong ones that have a sentence. */
  private static Element answer(Element right, Element others) {
    Element answer = new Element("details").addClass("answer");
    answer.appendElement("summary").text(MESSAGES.get("answer"));
    answer.appendChild(right);
    if (others.childrenSize() > 0) {
      answer.appendElement("p").addClass("others").text(MESSAGES.get("answer.others"));
      answer.appendChild(others);
    }
    return answer;
  }

  /** Removes and returns what explains a choice. */
  private static Elements takeSentences(Element item) {
    Elements nested = item.select("> p ~ *");
    nested.remove();
    Elements sentences = nested.select("p");
    sentences.removeAttr("class").addClass("why");
    return sentences;
  }

  /**
   * Names a question for a browser that remembers the answer: the same in each build, and another
   * one as soon as the question or its choices change; their sentences do not count.
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
