package nnbook.book.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nnbook.book.page.Glossary;
import nnbook.book.page.Pages;
import nnbook.book.page.Section;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The index of terms: each name leads to the glossary and to the sections in which it enters. */
final class TermPage {
  static final String FILE = "terms.html";

  private static final Messages MESSAGES = Messages.of("book");

  private final Map<Glossary.Term, Set<Section>> places;
  private final Pages pages;

  /** A name under which a term is looked up. */
  private record Line(String name, Glossary.Term term) {}

  TermPage(List<Glossary.Term> terms, Pages pages) {
    this.places = Glossary.places(terms, pages);
    this.pages = pages;
  }

  static Navigation.Entry entry() {
    return Navigation.Entry.of(FILE, MESSAGES.get("terms.title"));
  }

  Element body() {
    Element body = Html.headed(MESSAGES.get("terms.title"));
    body.appendElement("p").text(MESSAGES.get("terms.intro"));
    Element letters = body.appendElement("nav").addClass("letters")
        .attr("aria-label", MESSAGES.get("terms.letters"));
    List<Line> lines = lines(Glossary.Term::names, Locale.ENGLISH);
    Element list = null;
    String letter = "";
    for (Line line : lines) {
      String initial = line.name().substring(0, 1).toUpperCase(Locale.ROOT);
      if (!initial.equals(letter)) {
        letter = initial;
        list = heading(body, letters, letter, "letter-" + letter.toLowerCase(Locale.ROOT));
      }
      entry(list, line);
    }
    List<Line> chinese = lines(Glossary.Term::chinese, Locale.SIMPLIFIED_CHINESE);
    if (!chinese.isEmpty()) {
      Element part = heading(body, letters, MESSAGES.get("terms.chinese"), "letter-zh");
      chinese.forEach(line -> translation(part, line));
    }
    return body;
  }

  private static Element heading(Element body, Element letters, String name, String id) {
    letters.appendElement("a").attr("href", "#" + id).text(name);
    letters.appendText(" ");
    body.appendElement("h2").attr("id", id).text(name);
    return body.appendElement("dl").addClass("terms");
  }

  private List<Line> lines(Function<Glossary.Term, List<String>> names, Locale order) {
    List<Line> lines = new ArrayList<>();
    places.keySet().forEach(
        term -> names.apply(term).forEach(name -> lines.add(new Line(name, term))));
    lines.sort(Comparator.comparing(Line::name, Collator.getInstance(order)));
    return lines;
  }

  private void entry(Element list, Line line) {
    Element term = list.appendElement("dt");
    glossary(term, line).text(line.name());
    chinese(term, String.join("、", line.term().chinese()));
    Element where = list.appendElement("dd");
    for (Section section : places.get(line.term())) {
      String file = Site.file(section.page());
      boolean whole = section.id().equals(section.page().id());
      where.appendElement("a").attr("href", whole ? file : file + "#" + section.id())
          .text(section.label());
    }
  }

  private void translation(Element list, Line line) {
    chinese(glossary(list.appendElement("dt"), line), line.name());
    list.appendElement("dd").text(String.join(", ", line.term().names()));
  }

  private static void chinese(Element parent, String name) {
    if (!name.isEmpty()) {
      parent.appendText(parent.is("dt") ? " " : "");
      parent.appendElement("span").attr("lang", "zh-Hans").text(name);
    }
  }

  private Element glossary(Element parent, Line line) {
    String id = line.term().id();
    String file = pages.holding(id).map(Site::file).orElse("");
    return parent.appendElement("a").attr("href", file + "#" + id);
  }
}
