package nnbook.book.pdf;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nnbook.book.check.SourceLine;
import nnbook.book.page.Glossary;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.book.page.Repository;
import nnbook.book.page.Section;
import nnbook.platform.Messages;
import nnbook.platform.ProgramFiles;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The whole book as one HTML document for paper: cover, rights, contents, and its parts. */
final class PaperDocument {
  private static final Messages MESSAGES = Messages.of("book");

  /** Width of the column of text in points, and of boxes, which hang over it; see paper.css. */
  private static final double WIDEST = 372;

  private final Pages pages;
  private final SvgPlaceholders placeholders;

  PaperDocument(Pages pages) {
    this.pages = pages;
    this.placeholders = new SvgPlaceholders(pages.book().marks());
  }

  /** Returns the alternative texts of all formulas, once the document is made. */
  Set<String> formulaWords() {
    return placeholders.words();
  }

  /** Returns where the snippet stands whose figure {@code svg} is. */
  SourceLine place(org.w3c.dom.Element svg) {
    return placeholders.place(svg);
  }

  Document document() {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.selectFirst("html").attr("lang", pages.book().language());
    document.title(pages.book().title());
    meta(document, "author", MESSAGES.get("paper.authors"));
    meta(document, "subject", MESSAGES.get("front.subtitle"));
    meta(document, "description", MESSAGES.get("front.subtitle"));
    String style = ProgramFiles.text("book/pdf/paper.css");
    document.head().appendElement("style").appendChild(new DataNode(style));
    List<Element> parts = new ArrayList<>();
    pages.list().forEach(page -> parts.add(part(page)));
    IndexOfTerms.part(pages).forEach(index -> parts.add(headed(index)));
    Contents contents = new Contents(parts);
    document.head().appendChild(contents.bookmarks());
    document.body().appendChild(cover()).appendChild(rights()).appendChild(contents.page());
    parts.forEach(document.body()::appendChild);
    return document;
  }

  private static void meta(Document document, String name, String content) {
    document.head().appendElement("meta").attr("name", name).attr("content", content);
  }

  private Element part(Page page) {
    Element part = PaperBody.of(pages, page, placeholders, WIDEST);
    part.selectFirst("h1").attr("id", page.id());
    headed(part);
    FilledPages.fill(part);
    return part;
  }

  /** Its title stands above its left pages; above a right one the first section that begins. */
  private static Element headed(Element part) {
    Element heading = part.selectFirst("h1");
    heading.after(head("right", heading.text())).after(head("right", ""))
        .after(head("left", heading.text()));
    for (Element section : part.select("h2")) {
      section.prependChild(head("right", Contents.words(section)));
    }
    return part;
  }

  private static Element head(String side, String words) {
    return new Element("div").addClass("head-" + side).text(words);
  }

  private Element cover() {
    Element cover = new Element("div").addClass("cover");
    Element net = SvgPlaceholders.figure(ProgramFiles.text("book/cover.svg"), 408);
    net.select(".p").attr("fill", "none").attr("stroke", "#0b5c8f");
    net.select(".n").attr("fill", "none").attr("stroke", "#a8481a");
    net.select(".u").attr("fill", "#ffffff").attr("stroke", "#20242b").attr("stroke-width", "1.5");
    net.select(".a").attr("fill", "#20242b");
    cover.appendElement("p").addClass("cover-title").text(pages.book().title());
    cover.appendElement("p").addClass("cover-subtitle").text(MESSAGES.get("front.subtitle"));
    cover.appendElement("div").addClass("cover-net")
        .appendChild(net.attr("alt", MESSAGES.get("paper.cover")));
    cover.appendElement("p").addClass("cover-authors").text(MESSAGES.get("paper.authors"));
    return cover;
  }

  private Element rights() {
    Element rights = new Element("div").addClass("rights");
    rights.appendElement("p").addClass("rights-title").text(pages.book().title());
    String text = MESSAGES.get("paper.rights",
        link("https://creativecommons.org/licenses/by/4.0/"),
        link("https://www.apache.org/licenses/LICENSE-2.0"));
    text.lines().forEach(line -> rights.appendElement("p").html(line));
    Repository.address().ifPresent(address -> rights.appendElement("p")
        .html(MESSAGES.get("paper.source", link(address), link(Repository.reports(address)))));
    return rights;
  }

  private static String link(String address) {
    return new Element("a").attr("href", address).attr("title", address)
        .text(address.replace("https://", "")).outerHtml();
  }

  /** The index at the end: each name of a term with the pages on which its sections begin. */
  private static final class IndexOfTerms {
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
}
