package nnbook.book.page;

import java.nio.file.Path;
import nnbook.book.check.Problems;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Exercise cards: title, stars and minutes in one line; hints that unfold one by one. */
final class Exercises {
  private static final Messages MESSAGES = Messages.of("book");

  /**
   * What Asciidoctor makes of plain text, lists, tables and code. A card holds text that no author
   * of the book may have seen: it can neither run scripts nor load anything.
   */
  private static final Safelist MARKUP = new Safelist()
      .addTags("a", "b", "br", "code", "col", "colgroup", "dd", "details", "div", "dl", "dt", "em",
          "i", "li", "mark", "ol", "p", "pre", "span", "strong", "sub", "summary", "sup", "table",
          "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul")
      .addAttributes(":all", "class", "id")
      .addAttributes("a", "href")
      .addAttributes("code", "data-lang")
      .addAttributes("i", "data-value")
      .addAttributes("ol", "start", "type")
      .addAttributes("td", "colspan", "rowspan")
      .addAttributes("th", "colspan", "rowspan")
      .addProtocols("a", "href", "#", "http", "https")
      .preserveRelativeLinks(true);

  private static final OutputSettings AS_IT_IS = new OutputSettings().prettyPrint(false);

  private Exercises() {}

  static void arrange(Page page) {
    int count = 0;
    for (Element card : page.body().select("div.exampleblock.exercise")) {
      card.removeClass("exampleblock").tagName("section").attr("aria-labelledby", card.id() + "-t");
      card.html(Jsoup.clean(card.html(), "", MARKUP, AS_IT_IS));
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
      problems.add(marks.of(missing).find(home, missing.text()), MESSAGES.get("exercise.missing",
          missing.text(), missing.text().replace('.', '/')));
    }
  }
}
