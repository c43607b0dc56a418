package nnbook.book.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The terms of the part that is called {@code glossary}. Each term gets an anchor. A term enters in
 * every section that the glossary names, that prints the term in bold, or that links it to the
 * glossary: the chapters do one or the other where they define it. Other bold words are no terms.
 */
public final class Glossary {
  private static final String PART = "glossary";

  /**
   * One line of the glossary.
   *
   * @param id its anchor
   * @param names what it is called in the book's language: {@code stochastic gradient descent, SGD}
   *     is two
   * @param chinese the Chinese names
   * @param explanation what the glossary says
   */
  public record Term(String id, List<String> names, List<String> chinese, Element explanation) {}

  private Glossary() {}

  static void arrange(Page page) {
    if (!page.id().equals(PART)) {
      return;
    }
    for (Element term : page.body().select("dt")) {
      if (term.selectFirst("a[id]") == null) {
        String name = names(term.ownText(), ",").get(0).toLowerCase(Locale.ROOT);
        term.prependElement("a").attr("id", "term-" + name.replaceAll("[^\\p{L}\\p{N}]+", "-"));
      }
    }
  }

  /** Returns the terms in the order of the glossary; none when the book has no glossary. */
  public static List<Term> terms(Pages pages) {
    List<Term> terms = new ArrayList<>();
    for (Page page : pages.list()) {
      if (page.id().equals(PART)) {
        page.body().select("dt").forEach(term -> terms.add(term(term)));
      }
    }
    return terms;
  }

  private static Term term(Element term) {
    List<String> chinese = names(term.select("[lang=zh-Hans]").text(), "、");
    String own = term.text().replaceFirst("\\p{IsHan}.*", "");
    return new Term(term.selectFirst("a[id]").id(), names(own, ","), chinese,
        term.nextElementSibling());
  }

  private static List<String> names(String text, String separator) {
    return List.of(text.split(separator)).stream().map(String::strip)
        .filter(name -> !name.isEmpty()).toList();
  }

  /** Returns the sections in which each term enters, in the order of the book. */
  public static Map<Term, Set<Section>> places(List<Term> terms, Pages pages) {
    Map<Term, Set<Section>> places = new LinkedHashMap<>();
    Map<String, List<Term>> entering = new HashMap<>();
    for (Term term : terms) {
      places.put(term, new LinkedHashSet<>());
      signs(term).forEach(sign -> entering.computeIfAbsent(sign, s -> new ArrayList<>()).add(term));
    }
    for (Page page : pages.list()) {
      if (!page.id().equals(PART)) {
        for (Element element : page.body().select("h1[id], h2[id], h3[id], strong, a[href^=#]")) {
          for (Term term : entering.getOrDefault(sign(element), List.of())) {
            places.get(term).add(Section.around(page, element));
          }
        }
      }
    }
    return places;
  }

  /** What shows in a chapter that the term enters there: see {@link #sign}. */
  private static List<String> signs(Term term) {
    List<String> signs = new ArrayList<>(List.of("#" + term.id()));
    term.names().forEach(name -> signs.addAll(List.of(name.toLowerCase(Locale.ROOT),
        name.toLowerCase(Locale.ROOT) + "s")));
    term.explanation().select("a[href^=#]")
        .forEach(link -> signs.add("section " + link.attr("href")));
    return signs;
  }

  private static String sign(Element element) {
    return switch (element.tagName()) {
      case "strong" -> element.text().toLowerCase(Locale.ROOT);
      case "a" -> element.attr("href");
      default -> "section #" + element.id();
    };
  }
}
