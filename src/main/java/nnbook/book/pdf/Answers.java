package nnbook.book.pdf;

import java.util.List;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/**
 * What a page for the browser hides until it is asked for stands at the chapter's end on paper: the
 * answers of the Predict boxes and the hints of the exercises, linked to and fro with page numbers.
 */
final class Answers {
  private static final Messages MESSAGES = Messages.of("book");

  private final Element body;
  private final String id;
  private final String number;

  Answers(Element body, String id, String number) {
    this.body = body;
    this.id = id;
    this.number = number;
  }

  void move() {
    predictions();
    hints();
  }

  private void predictions() {
    Element list = new Element("div").addClass("answers");
    int count = 0;
    String boxes = "div.callout" + BlockMark.PREDICT.selector() + ":has(details.answer)";
    for (Element box : body.select(boxes)) {
      String anchor = id + "-predict-" + ++count;
      String label = MESSAGES.get("paper.predict", numbered(count));
      if (!box.hasAttr("id")) {
        box.attr("id", anchor);
      }
      box.selectFirst(".callout-head .kind").text(label);
      Element answer = list.appendElement("div").addClass("answer").attr("id", anchor + "-a");
      Element right = answer.appendElement("p").appendChild(link(box.id(), label));
      box.select("details.answer > .reasons:first-of-type > li")
          .forEach(reason -> tell(reason, right));
      box.select("details.answer > .others")
          .forEach(words -> answer.appendElement("p").text(words.text()));
      box.select("details.answer > .others + .reasons > li")
          .forEach(reason -> tell(reason, answer.appendElement("p")));
      box.select("details.answer").remove();
      box.select("ul.choices").tagName("ol");
      box.appendElement("p").addClass("see")
          .appendChild(link(anchor + "-a", MESSAGES.get("paper.answer")));
    }
    append("paper.answers", "answers", list, count);
  }

  /** Tells in {@code line} the letter of a choice, its words, and the sentences that explain it. */
  private static void tell(Element reason, Element line) {
    Element choice = reason.selectFirst("p");
    List<Element> sentences = reason.select("> .why");
    line.appendText(" ");
    if (reason.hasAttr("data-letter")) {
      line.appendElement("b").text(reason.attr("data-letter") + ".");
      line.appendText(" ");
    }
    if (sentences.isEmpty()) {
      line.append(choice.html());
      return;
    }
    String end = choice.text().matches(".*[.?!]") ? "" : ".";
    line.appendElement("em").append(choice.html() + end);
    sentences.forEach(why -> line.append(" " + why.html()));
  }

  private void hints() {
    Element list = new Element("div").addClass("answers");
    int count = 0;
    for (Element card : body.select("section.exercise:has(details.hint)")) {
      count++;
      String anchor = card.id() + "-hints";
      Element entry = list.appendElement("div").addClass("answer-entry").attr("id", anchor);
      Element head = entry.appendElement("p").addClass("answer-head");
      head.appendChild(link(card.id(), card.selectFirst(".kind").text()));
      head.appendText(" " + card.selectFirst(".exercise-head .title").text());
      Element items = entry.appendElement("ol").addClass("hint-list");
      for (Element hint : card.select("details.hint")) {
        items.appendElement("li").append(hint.selectFirst("> .content").html());
      }
      card.select("details.hint").remove();
      Element check = card.selectFirst(".check > p");
      Element see = check == null ? card.appendElement("p") : check.appendText(" ");
      see.appendElement("span").addClass("see")
          .appendChild(link(anchor, MESSAGES.get("paper.hint")));
    }
    append("paper.hints", "hints", list, count);
  }

  private void append(String key, String name, Element list, int count) {
    if (count > 0) {
      body.appendElement("h2").attr("id", id + "-" + name).addClass("back")
          .appendElement("span").addClass("title-text").text(MESSAGES.get(key));
      body.appendChild(list);
    }
  }

  private String numbered(int count) {
    return number.isEmpty() ? String.valueOf(count) : number + "." + count;
  }

  private static Element link(String target, String text) {
    return new Element("a").attr("href", "#" + target).addClass("page").text(text);
  }
}
