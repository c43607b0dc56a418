package nnbook.book.page;

import java.nio.file.Path;
import nnbook.book.check.Problems;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** Exercise cards: title, stars and minutes in one line; hints that unfold one by one. */
final class Exercises {
  private static final Messages MESSAGES = Messages.of("book");

  private Exercises() {}

  static void arrange(Page page) {
    int count = 0;
    for (Element card : page.body().select("div.exampleblock.exercise")) {
      card.removeClass("exampleblock").tagName("section").attr("aria-labelledby", card.id() + "-t");
      Element title = card.selectFirst("> div.title").tagName("span");
      Element head = card.prependElement("h3").addClass("exercise-head");
      head.appendElement("span").addClass("kind")
          .text(MESSAGES.get("exercise", page.numbered(++count)));
      head.appendText(" ");
      head.appendChild(title.attr("id", card.id() + "-t"));
      Element effort = card.selectFirst(".effort");
      head.appendText(" ");
      head.appendElement("span").addClass("effort").text(effort.text());
      effort.remove();
    }
  }

  /** Reports the cards that have no stub to show. */
  static void check(Page page, Path home, SourceMarks marks, Problems problems) {
    for (Element missing : page.body().select(".missing-exercise")) {
      problems.add(marks.of(missing).find(home, missing.text()), MESSAGES.get("exercise.missing", missing.text(),
          missing.text().replace('.', '/')));
    }
  }
}
