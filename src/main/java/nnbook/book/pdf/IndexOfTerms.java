package nnbook.book.pdf;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nnbook.book.page.Glossary;
import nnbook.book.page.Pages;
import nnbook.book.page.Section;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The index at the end: each name of a term with the pages on which its sections begin. */
final class IndexOfTerms {
  static final String ID = "index";

  private static final Messages MESSAGES = Messages.of("book");

  private record Line(String name, Set<Section> sections) {}

  private IndexOfTerms() {}

  /** Returns the part, or nothing for a book without a glossary. */
  static List<Element> part(Pages pages) {
    List<Line> lines = lines(Glossary.places(Glossary.terms(pages), pages));
    if (lines.isEmpty()) {
      return List.of();
    }
    Element part = new Element("div").addClass("part").addClass("index");
    part.appendElement("h1").attr("id", ID)
        .appendElement("span").addClass("title-text").text(MESSAGES.get("paper.index"));
    lines.forEach(line -> part.appendChild(element(line)));
    return List.of(part);
  }

  private static List<Line> lines(Map<Glossary.Term, Set<Section>> places) {
    List<Line> lines = new ArrayList<>();
    places.forEach((term, sections) -> term.names().stream().filter(name -> !sections.isEmpty())
        .forEach(name -> lines.add(new Line(name, sections))));
    lines.sort(Comparator.comparing(Line::name, Collator.getInstance(Locale.ENGLISH)));
    return lines;
  }

  /** The style sheet writes the numbers. */
  private static Element element(Line line) {
    Element element = new Element("p").text(line.name());
    for (Section section : line.sections()) {
      element.appendText(element.childrenSize() == 0 ? " \u00a0 " : ", ");
      element.appendElement("a").attr("href", "#" + section.id()).attr("title", section.label());
    }
    return element;
  }
}
