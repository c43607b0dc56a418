package nnbook.book.site;

import java.util.ArrayList;
import java.util.List;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import org.jsoup.nodes.Element;

/**
 * An exercise card of a chapter, which also becomes a page of its own.
 *
 * @param id {@code ch01.WeightedInput}
 * @param number {@code 1.1}
 * @param card a copy of the card, without source marks
 */
record ExerciseCard(
    Page page, String id, String number, String title, String effort, Element card) {
  static List<ExerciseCard> all(Pages pages) {
    List<ExerciseCard> all = new ArrayList<>();
    for (Page page : pages.list()) {
      int count = 0;
      for (Element card : page.copy().select("section.exercise")) {
        all.add(new ExerciseCard(page, card.id(), page.numbered(++count),
            card.selectFirst(".exercise-head > .title").text(),
            card.selectFirst(".exercise-head > .effort").text(), card));
      }
    }
    return all;
  }

  String file() {
    return file(id);
  }

  /** The minutes that it says it takes, for one who has read the chapter. */
  int minutes() {
    String digits = effort.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static String file(String id) {
    return "ex-" + id.replace('.', '-') + ".html";
  }

  /** Makes the titles of the cards in {@code body} lead to their pages. */
  static void link(Element body) {
    for (Element card : body.select("section.exercise")) {
      Element title = card.attr("data-exercise", card.id()).selectFirst(".exercise-head > .title");
      Element link = new Element("a").attr("href", file(card.id()));
      title.childNodesCopy().forEach(link::appendChild);
      title.empty().appendChild(link);
    }
  }
}
