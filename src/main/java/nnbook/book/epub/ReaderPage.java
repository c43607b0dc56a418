package nnbook.book.epub;

import java.util.ArrayList;
import java.util.List;
import nnbook.book.page.Formulas;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/** One part of the book, made into what every reader shows: no folds, no script, no scrolling. */
final class ReaderPage {
  /** What browsers need and readers do not. */
  private static final String NEEDLESS = "a.anchor, .callout-head > .icon, .output > .label";

  /** Parts of code without a color of their own: leaving them out halves a page. */
  private static final String PLAIN_CODE = ".n, .o, .p, .w, .na, .nf, .nc, .nn, .no, .nd";

  private static final List<String> SITE_ATTRIBUTES = List.of(
      "tabindex", "data-right", "data-letter", "data-number", "data-digits", "data-key",
      "data-lang", "loading", "title", Page.DRAWING);

  /** As many signs as a line of code has on a phone. */
  private static final int NARROW = 46;

  private final Page page;
  private final Element body;
  private final List<Element> figures = new ArrayList<>();

  private ReaderPage(Page page, Element body) {
    this.page = page;
    this.body = body;
  }

  static ReaderPage of(Page page, Pages pages) {
    ReaderPage made = new ReaderPage(page, page.copy());
    pages.lead(made.body, page, ReaderPage::file);
    made.arrange();
    return made;
  }

  static String file(Page page) {
    return page.id() + ".xhtml";
  }

  String file() {
    return file(page);
  }

  /** Returns the content of the file. */
  Element content() {
    Element section = new Element("section").appendChildren(body.childNodes());
    if (page.part().number().isEmpty()) {
      return section;
    }
    String kind = page.part().isAppendix() ? "appendix" : "chapter";
    return section.attr("epub:type", kind).attr("role", "doc-" + kind);
  }

  /** Returns the figures of this page, in order; {@link #figureFile} names them. */
  List<Element> figures() {
    return figures;
  }

  String figureFile(int index) {
    return "figures/" + page.id() + "-" + (index + 1) + ".svg";
  }

  private void arrange() {
    for (Element drawing : body.select(".drawing")) {
      Element figure = EpubDrawings.figure(drawing);
      Element image = new Element("img").attr("src", figureFile(figures.size()))
          .attr("alt", EpubDrawings.description(figure));
      figures.add(figure);
      drawing.empty().removeAttr("style").appendChild(image);
    }
    for (Element mark : body.select(Formulas.MARK)) {
      mark.replaceWith(EpubDrawings.formula(Formulas.marked(mark).svg()));
    }
    body.select(NEEDLESS).remove();
    body.select("pre span").select(PLAIN_CODE).unwrap();
    letters();
    body.select(BlockMark.OUTPUT.selector() + " pre").forEach(ReaderPage::shrink);
    WideTables.shrink(body);
    footnotes();
    EndNotes.move(body);
    SITE_ATTRIBUTES.forEach(name -> body.select("[" + name + "]").removeAttr(name));
  }

  /** Choices get letters, and so do those that the answer, which is far away, explains. */
  private void letters() {
    body.select("ul.choices").tagName("ol").attr("type", "A");
    for (Element reason : body.select(".reasons > li[data-letter]")) {
      reason.selectFirst("p").prependText(" ")
          .prependElement("b").text(reason.attr("data-letter") + ".");
    }
  }

  /** A line of code may go on in the next one, but a row of a table that does is unreadable. */
  private static void shrink(Element output) {
    if (output.wholeText().lines().anyMatch(line -> line.length() > NARROW)) {
      output.addClass("wide");
    }
  }

  private void footnotes() {
    body.select("a.footnote").attr("epub:type", "noteref").attr("role", "doc-noteref");
    body.select(".footnotes > li").attr("epub:type", "footnote");
    body.select(".footnotes .back").attr("role", "doc-backlink");
  }
}
