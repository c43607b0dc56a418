package nnbook.book.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.book.page.Formulas;
import nnbook.book.page.Glossary;
import nnbook.book.page.Pages;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Leads the first use of a term in each section to the glossary, and puts what the glossary says
 * into a template at the end of the page, from which a script shows it beside the term.
 */
final class Definitions {
  private static final String SECTION = ".sect2";

  /** Where a term is no link: in links and controls, where it is defined, in what is not prose. */
  private static final String OTHER_BUT_LINKS = "button, code, pre, svg, strong, summary, figure, "
      + ".predict, .exercise, .answer, .callout-head, .facts, .footnotes, " + Formulas.MARK;
  private static final String OTHER = "a, " + OTHER_BUT_LINKS;

  /** Two words that have nothing to do with an example of the data. */
  private static final String NOT_A_TERM = "(?!(?<=\\b[Ff]or )example\\b)";

  private final Map<String, Glossary.Term> byName = new HashMap<>();
  private final Map<String, Glossary.Term> byId = new HashMap<>();
  private final Pattern names;
  private final String glossary;

  Definitions(List<Glossary.Term> terms, Pages pages) {
    for (Glossary.Term term : terms) {
      byId.put(term.id(), term);
      term.names().forEach(name -> byName.put(name.toLowerCase(Locale.ROOT), term));
    }
    this.glossary = terms.isEmpty() ? ""
        : pages.holding(terms.get(0).id()).map(Site::file).orElse("");
    this.names = Pattern.compile("(?<![\\p{L}\\p{N}-])" + NOT_A_TERM + "("
        + terms.stream().flatMap(term -> term.names().stream())
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Definitions::spelling).collect(Collectors.joining("|"))
        + ")s?(?![\\p{L}\\p{N}-])");
  }

  /** A small letter may be a capital one at the beginning of a sentence. */
  private static String spelling(String name) {
    String first = name.substring(0, 1);
    String capital = first.toUpperCase(Locale.ROOT);
    return "(?:" + Pattern.quote(first) + "|" + Pattern.quote(capital) + ")"
        + Pattern.compile("\\s+").splitAsStream(name.substring(1)).map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
  }

  /** Marks the terms of a page and appends their definitions. */
  void mark(Element body) {
    if (!byName.isEmpty()) {
      Marking marking = new Marking();
      marking.findGiven(body);
      body.select("p").stream().filter(paragraph -> paragraph.closest(OTHER) == null)
          .forEach(marking::mark);
      append(body, marking.used);
    }
  }

  private static void append(Element body, Set<Glossary.Term> used) {
    if (!used.isEmpty()) {
      Element template = body.appendElement("template").attr("id", "definitions");
      used.forEach(term -> template.appendElement("div").attr("data-term", term.id())
          .appendChildren(words(term).childNodesCopy()));
    }
  }

  /** What the glossary says; links would be out of reach in what goes away with the pointer. */
  private static Element words(Glossary.Term term) {
    Element words = term.explanation().clone();
    words.select("a").forEach(Element::unwrap);
    return words;
  }

  /** The work on one page: the terms that it uses, and those that each section has already. */
  private final class Marking {
    final Set<Glossary.Term> used = new LinkedHashSet<>();
    private final Map<Element, Set<Glossary.Term>> seen = new HashMap<>();

    private Set<Glossary.Term> seenBeside(Element element) {
      Element section = element.closest(SECTION);
      return seen.computeIfAbsent(
          section == null ? element.root() : section, beginning -> new HashSet<>());
    }

    /** Where a section defines a term or leads to it by itself, no other link is needed. */
    void findGiven(Element body) {
      for (Element defined : body.select("strong")) {
        Glossary.Term term = byName.get(defined.text().toLowerCase(Locale.ROOT));
        if (term != null) {
          seenBeside(defined).add(term);
        }
      }
      for (Element link : body.select("a[href^=" + glossary + "#]")) {
        Glossary.Term term = byId.get(link.attr("href").substring(glossary.length() + 1));
        if (term != null && link.closest(OTHER_BUT_LINKS) == null && seenBeside(link).add(term)) {
          link.addClass("term");
          used.add(term);
        }
      }
    }

    void mark(Element paragraph) {
      paragraph.nodeStream(TextNode.class)
          .filter(text -> text.parent().closest(OTHER) == null)
          .toList().forEach(text -> mark(text, seenBeside(paragraph)));
    }

    private void mark(TextNode text, Set<Glossary.Term> seen) {
      String whole = text.getWholeText();
      Matcher match = names.matcher(whole);
      int end = 0;
      while (match.find()) {
        Glossary.Term term = byName.get(
            match.group(1).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        if (seen.add(term)) {
          text.before(new TextNode(whole.substring(end, match.start())));
          text.before(link(term, match.group()));
          end = match.end();
        }
      }
      if (end > 0) {
        text.text(whole.substring(end));
      }
    }

    /** The Tab key stops at a term once on a page; pointers and fingers find it in each section. */
    private Element link(Glossary.Term term, String text) {
      Element link = new Element("a").addClass("term").attr("href", glossary + "#" + term.id());
      if (!used.add(term)) {
        link.attr("tabindex", "-1");
      }
      return link.appendText(text);
    }
  }
}
