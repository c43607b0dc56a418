package nnbook.book.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.book.check.Problems;
import nnbook.book.typeset.Book;
import nnbook.book.typeset.SourceMarks;
import nnbook.snippet.Picture;
import org.jsoup.nodes.Element;

/** Makes the files of the site from the typeset book; reports what is broken. */
public final class Site {
  private static final List<String> ASSETS = List.of("book.css", "book.js", "cover.svg");
  private static final List<String> FONTS = resource("fonts/LIST").strip().lines().toList();

  private final Path home;
  private final Book book;
  private final Problems problems;

  private Site(Path home, Book book, Problems problems) {
    this.home = home;
    this.book = book;
    this.problems = problems;
  }

  /**
   * Returns the files of the site by name. {@code drawings} has, for each part's id, one entry a
   * snippet. Broken links, missing images and formulas that cannot be set go to {@code problems}.
   */
  public static SiteFiles of(
      Path home, Book book, Map<String, List<Optional<Picture>>> drawings, Problems problems) {
    return new Site(home, book, problems).make(drawings);
  }

  private SiteFiles make(Map<String, List<Optional<Picture>>> drawings) {
    List<Page> pages =
        book.parts().stream()
            .map(part -> Page.of(part, drawings.getOrDefault(part.id(), List.of())))
            .toList();
    Numbers numbers = new Numbers();
    Formulas formulas = new Formulas(home, book.marks(), problems);
    for (Page page : pages) {
      arrange(page, numbers, formulas);
    }
    Links links = new Links(home, book.marks(), problems, numbers, pages);
    pages.forEach(links::lead);
    Navigation navigation = new Navigation(pages);
    Template template = new Template(resource("page.html"));
    SiteFiles site = new SiteFiles();
    for (Page page : pages) {
      SourceMarks.erase(page.body());
      site.put(page.file(), template.fill(values(page, navigation)));
    }
    site.put("index.html", new Template(resource("index.html")).fill(front(navigation, pages)));
    ASSETS.forEach(name -> site.put(name, bytes(name)));
    FONTS.forEach(name -> site.put("fonts/" + name, bytes("fonts/" + name)));
    links.images.forEach(image -> site.copy("images/" + Path.of(image).getFileName(),
        home.resolve(image)));
    return site;
  }

  private void arrange(Page page, Numbers numbers, Formulas formulas) {
    Exercises.check(page, home, book.marks(), problems);
    Listings.check(page, home, book.marks(), problems);
    footnotes(page);
    Headings.arrange(page);
    Snippets.arrange(page);
    Exercises.arrange(page);
    CallOuts.arrange(page);
    numbers.count(page);
    formulas.setAll(page.body());
    Quotes.curl(page.body());
    Subscripts.lower(page.body());
    Chinese.mark(page.body());
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

  private Map<String, String> values(Page page, Navigation navigation) {
    return Map.of(
        "lang", book.language(),
        "book", Template.escaped(book.title()),
        "title", Template.escaped(page.titleText()),
        "contents", navigation.contents(page),
        "prev", new Template(navigation.neighbor(page, -1)).fill(Map.of()),
        "next", new Template(navigation.neighbor(page, 1)).fill(Map.of()),
        "body", page.body().html());
  }

  private Map<String, String> front(Navigation navigation, List<Page> pages) {
    return Map.of(
        "lang", book.language(),
        "book", Template.escaped(book.title()),
        "first", pages.isEmpty() ? "" : pages.get(0).file(),
        "contents", navigation.wholeContents(),
        "cover", resource("cover.svg"));
  }

  private static String resource(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Site.class.getResourceAsStream("/nnbook/book/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
