package nnbook.book.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.book.typeset.Book;
import nnbook.platform.Messages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The answers to the exercises: in the order of the book, each linked with its exercise both ways.
 * On paper they fill one appendix; where a page should be small, each chapter's have their own.
 */
final class ExerciseAnswers {
  private static final Messages MESSAGES = Messages.of("book");

  private static final String GROUP = ".answers-of";

  /** An exercise in the book, and how it is called there. */
  private record Place(Page page, Element card) {
    String kind() {
      return card.selectFirst(".exercise-head > .kind").text();
    }

    String title() {
      return card.selectFirst(".exercise-head > .title").text();
    }
  }

  private ExerciseAnswers() {}

  /** Arranges the answers of all pages; those to exercises that no page has are left out. */
  static void arrange(List<Page> pages) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Page page : pages) {
      page.body().select("section.exercise").forEach(
          card -> places.put(card.id(), new Place(page, card)));
    }
    for (Page page : pages) {
      page.body().select(GROUP).forEach(group -> arrange(group, places));
    }
  }

  private static void arrange(Element group, Map<String, Place> places) {
    Element content = group.selectFirst("> .content");
    content.unwrap();
    Map<String, Element> answers = new LinkedHashMap<>();
    group.select("> .answer-card").forEach(
        answer -> answers.put(answer.id().substring("answer-".length()), answer));
    answers.values().forEach(Element::remove);
    answers.keySet().retainAll(places.keySet());
    places.forEach((id, place) -> {
      if (answers.containsKey(id)) {
        group.appendChild(answer(answers.get(id), place));
      }
    });
    if (answers.isEmpty()) {
      group.remove();
      return;
    }
    Page chapter = places.get(answers.keySet().iterator().next()).page();
    String title = MESSAGES.get("answers.of", chapter.part().number(), chapter.titleText());
    Element heading = group.tagName("section").prependElement("h2").id(group.id());
    group.removeAttr("id").removeClass("openblock");
    heading.appendElement("span").addClass("title-text").text(title);
  }

  private static Element answer(Element answer, Place place) {
    answer.tagName("section").removeClass("exampleblock");
    Element head = answer.prependElement("h3").id(answer.id());
    answer.removeAttr("id");
    head.appendElement("span").addClass("title-text").appendElement("a")
        .attr("href", "#" + place.card().id()).text(place.kind());
    head.selectFirst(".title-text").appendText(" " + place.title());
    Element check = place.card().selectFirst(".check > p");
    if (check != null) {
      check.appendText(" ").appendElement("span").addClass("see").appendElement("a")
          .attr("href", "#" + head.id()).text(MESSAGES.get("exercise.answer"));
    }
    return answer;
  }

  static boolean haveAny(Page page) {
    return page.body().selectFirst(GROUP) != null;
  }

  /**
   * Takes the answers of each chapter out of {@code page} and returns a page for each; a list of
   * links remains.
   */
  static List<Page> takeApart(Page page) {
    List<Page> apart = new ArrayList<>();
    for (Element group : page.body().select(GROUP)) {
      Element heading = group.selectFirst("> h2");
      Element line = new Element("p").addClass("answers-line");
      line.appendElement("a").attr("href", "#" + heading.id()).text(heading.text());
      group.replaceWith(line);
      apart.add(apart(group, heading));
    }
    return apart;
  }

  private static Page apart(Element group, Element heading) {
    Book.Part part = new Book.Part(heading.id(), "", heading.text(), "", List.of());
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    group.select("> .answer-card > h3").tagName("h2");
    heading.tagName("h1");
    document.body().appendChildren(group.childNodesCopy());
    return new Page(part, document.body(), List.of());
  }
}
