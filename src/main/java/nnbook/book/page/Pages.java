package nnbook.book.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nnbook.book.check.Problems;
import nnbook.book.run.Outcomes;
import nnbook.book.typeset.Book;
import org.jsoup.nodes.Element;

/** The arranged pages of the book, in order: what every edition is made from. */
public final class Pages {
  private final Path home;
  private final Book book;
  private final List<Page> list;
  private final Map<Page, List<Page>> inner;
  private final Links links;
  private final Map<String, String> listings;
  private final boolean preliminary;

  private Pages(Path home, Book book, List<Page> list, Map<Page, List<Page>> inner, Links links,
      Map<String, String> listings, boolean preliminary) {
    this.listings = listings;
    this.home = home;
    this.book = book;
    this.list = list;
    this.inner = inner;
    this.links = links;
    this.preliminary = preliminary;
  }

  /**
   * Arranges the parts of {@code book}, with what its snippets did. Broken links, missing images
   * and formulas that cannot be set go to {@code problems}.
   */
  public static Pages of(Path home, Book book, Outcomes outcomes, Problems problems) {
    List<Page> pages =
        book.parts().parallelStream()
            .map(part -> Page.of(part, outcomes, book.marks(), problems))
            .toList();
    CaptionNumbers numbers = new CaptionNumbers();
    Formulas formulas = new Formulas(home, book.marks(), problems);
    pages.parallelStream().forEach(page -> {
      Exercises.check(page, home, book.marks(), problems);
      Snippets.check(page, book.marks(), problems);
      Listings.check(page, home, book.marks(), problems);
      RecordedOutputs.check(page, book.marks(), problems);
      SteppingBoxes.check(page, book.marks(), problems);
      arrange(page, numbers, formulas);
    });
    ExerciseAnswers.arrange(pages);
    Map<String, String> listings = EngineListings.mark(pages, home, book.marks());
    Links links = new Links(home, book.marks(), problems, numbers, pages);
    pages.forEach(links::check);
    return new Pages(
        home, book, pages, Map.of(), links, listings, outcomes.arePreliminary());
  }

  /** Returns these pages with the answers of each chapter on a page of its own. */
  public Pages apart() {
    List<Page> outer = new ArrayList<>();
    Map<Page, List<Page>> taken = new LinkedHashMap<>();
    for (Page page : list) {
      Page rest = ExerciseAnswers.haveAny(page) ? page.twin() : page;
      outer.add(rest);
      if (rest != page) {
        taken.put(rest, ExerciseAnswers.takeApart(rest));
      }
    }
    List<Page> all = new ArrayList<>(outer);
    taken.values().forEach(all::addAll);
    return new Pages(
        home, book, List.copyOf(outer), taken, links.over(all), listings, preliminary);
  }

  private static void arrange(Page page, CaptionNumbers numbers, Formulas formulas) {
    footnotes(page);
    Headings.arrange(page);
    Exercises.arrange(page);
    Snippets.arrange(page);
    RecordedOutputs.arrange(page);
    CallOuts.arrange(page);
    SteppingBoxes.arrange(page);
    numbers.count(page);
    formulas.find(page.body());
    Quotes.curl(page.body());
    ProseText.lowerSubscripts(page.body());
    ProseText.markChinese(page.body());
    Glossary.arrange(page);
  }

  private static void footnotes(Page page) {
    if (page.part().footnotes().isEmpty()) {
      return;
    }
    Element list = page.body().appendElement("ol").addClass("footnotes");
    for (Book.Note note : page.part().footnotes()) {
      Element item = list.appendElement("li").attr("id", "_footnotedef_" + note.number())
          .attr("value", String.valueOf(note.number()));
      item.append(note.html());
      item.append(" <a href=\"#_footnoteref_" + note.number() + "\" class=\"back\">↩</a>");
    }
  }

  public Path home() {
    return home;
  }

  public Book book() {
    return book;
  }

  public List<Page> list() {
    return list;
  }

  /** Returns whether chapters still show what their files say, before they have run. */
  public boolean arePreliminary() {
    return preliminary;
  }

  /** Returns the pages that were taken out of {@code page}, in order; most have none. */
  public List<Page> inner(Page page) {
    return inner.getOrDefault(page, List.of());
  }

  /** Returns the page that holds the element with this id. */
  public Optional<Page> holding(String id) {
    return links.holding(id);
  }

  /** Where methods of the engine are printed: ids by names such as {@code Dense.forward}. */
  public Map<String, String> listings() {
    return listings;
  }

  /** Leads each {@code #id} in {@code body}, a copy of {@code page}, to the file that holds it. */
  public void lead(Element body, Page page, Function<Page, String> file) {
    for (Element link : body.select("a[href^=#]")) {
      String id = link.attr("href").substring(1);
      holding(id).filter(holder -> holder != page).ifPresent(holder ->
          link.attr("href", file.apply(holder) + (id.equals(holder.id()) ? "" : "#" + id)));
    }
  }

  /** Leads each {@code #id} in {@code body}, which gets a page of its own, to its file. */
  public void lead(Element body, Function<Page, String> file) {
    lead(body, new Page(new Book.Part("", "", "", "", List.of()), body, List.of()), file);
  }

  /** Returns the images that the pages show, relative to the project. */
  public Set<String> images() {
    return links.images();
  }
}
