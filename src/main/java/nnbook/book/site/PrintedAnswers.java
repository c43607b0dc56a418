package nnbook.book.site;

import java.util.List;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** On paper nobody can press a choice: the answers of the Predict boxes stand at the page's end. */
final class PrintedAnswers {
  private static final Messages MESSAGES = Messages.of("book");

  private PrintedAnswers() {}

  static void append(Element body) {
    List<Element> boxes = body.select(".callout:has(.answer)");
    if (boxes.isEmpty()) {
      return;
    }
    Element part = body.appendElement("section").addClass("print-answers");
    part.appendElement("h2").text(MESSAGES.get("answers.title"));
    Element list = part.appendElement("ol");
    for (Element box : boxes) {
      Element item = list.appendElement("li");
      Element title = box.selectFirst(".callout-head > .title");
      if (title != null) {
        item.appendElement("b").text(title.text());
        item.appendText(": ");
      }
      box.select(".answer > :not(summary)").forEach(answer -> item.appendChild(answer.clone()));
    }
  }
}
