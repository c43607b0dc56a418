package nnbook.book.pdf;

import nnbook.platform.Messages;
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
    for (Element box : body.select("div.callout.predict:has(details.answer)")) {
      String anchor = id + "-predict-" + ++count;
      String label = MESSAGES.get("paper.predict", numbered(count));
      if (!box.hasAttr("id")) {
        box.attr("id", anchor);
      }
      box.selectFirst(".callout-head .kind").text(label);
      Element answer = list.appendElement("p").addClass("answer").attr("id", anchor + "-a");
      answer.appendChild(link(box.id(), label));
      box.select("ul.choices").forEach(choices -> letters(choices, answer));
      box.select("details.answer").remove();
      box.appendElement("p").addClass("see")
          .appendChild(link(anchor + "-a", MESSAGES.get("paper.answer")));
    }
    append("paper.answers", "answers", list, count);
  }

  /** Choices become A, B, C; the right ones are told in {@code answer}. */
  private static void letters(Element choices, Element answer) {
    char letter = 'A';
    for (Element choice : choices.select("> li")) {
      if (Boolean.parseBoolean(choice.attr("data-right"))) {
        answer.appendText(" ");
        answer.appendElement("b").text(letter + ".");
        answer.appendText(" ");
        Element words = choice.selectFirst("p");
        answer.append(words == null ? choice.html() : words.html());
      }
      choice.removeAttr("data-right");
      letter++;
    }
    choices.tagName("ol");
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
