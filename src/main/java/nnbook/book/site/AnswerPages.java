package nnbook.book.site;

import java.util.List;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/**
 * The pages of answers, one for each chapter. They are not in the list of contents and not in the
 * search, and every answer is folded: nobody sees one by accident.
 */
final class AnswerPages {
  private static final Messages MESSAGES = Messages.of("book");

  private final Pages pages;
  private final Navigation navigation;
  private final Page contents;
  private final List<Page> answers;

  /** Those that were taken out of the page {@code contents}. */
  AnswerPages(Pages pages, Navigation navigation, Page contents) {
    this.pages = pages;
    this.navigation = navigation;
    this.contents = contents;
    this.answers = pages.inner(contents);
  }

  /** Returns the body of one of the pages. */
  Element body(Page page) {
    Element body = page.copy();
    pages.lead(body, page, Site::file);
    body.selectFirst("h1").after(new Element("p").addClass("facts")
        .text(MESSAGES.get("answers.fold")));
    body.select(".answer-card").forEach(AnswerPages::fold);
    return body;
  }

  private static void fold(Element answer) {
    Element content = answer.selectFirst("> .content");
    Element fold = new Element("details").addClass("solution");
    content.replaceWith(fold);
    fold.appendElement("summary").text(MESSAGES.get("answer.show"));
    fold.appendChild(content);
  }

  /** Returns the link to the page {@code step} after {@code page}. */
  String neighbor(Page page, int step) {
    int index = answers.indexOf(page) + step;
    if (index < 0) {
      return Navigation.neighbor(Navigation.Entry.of(contents), step);
    }
    return index < answers.size()
        ? Navigation.neighbor(Navigation.Entry.of(answers.get(index)), step)
        : navigation.neighbor(Site.file(contents), step);
  }
}
