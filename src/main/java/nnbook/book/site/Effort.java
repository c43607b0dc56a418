package nnbook.book.site;

import java.util.List;
import nnbook.book.page.Formulas;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** How long a chapter takes: its text at 200 words a minute, and its exercises. */
final class Effort {
  private static final int WORDS_A_MINUTE = 200;
  private static final Messages MESSAGES = Messages.of("book");

  private Effort() {}

  /** Puts a line below the title of a chapter that has exercises. */
  static void tell(Element body, List<ExerciseCard> exercises) {
    Element title = body.selectFirst("h1");
    if (title == null || exercises.isEmpty()) {
      return;
    }
    int reading = readingMinutes(body);
    int solving = exercises.stream().mapToInt(ExerciseCard::minutes).sum();
    String key = exercises.size() == 1 ? "effort.one" : "effort";
    title.after(new Element("p").addClass("facts")
        .text(MESSAGES.get(key, rounded(reading), exercises.size(), rounded(solving))));
  }

  /** Without code, outputs, formulas, hints, and exercises, whose minutes count on their own. */
  private static int readingMinutes(Element body) {
    Element text = body.clone();
    text.select("pre, .hint, .answer, .exercise, .print-answers, " + Formulas.MARK).remove();
    return text.text().split("\\s+").length / WORDS_A_MINUTE;
  }

  /** To five minutes: nobody reads more exactly. */
  private static int rounded(int minutes) {
    return Math.max(5, Math.round(minutes / 5f) * 5);
  }
}
