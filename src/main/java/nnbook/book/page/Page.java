package nnbook.book.page;

import java.util.List;
import java.util.Optional;
import nnbook.book.check.Problems;
import nnbook.book.run.Outcomes;
import nnbook.book.typeset.Book;
import nnbook.book.typeset.SourceMarks;
import nnbook.snippet.SnippetResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One part of the book on its way from Asciidoctor's HTML to ours: the passes of this package
 * change {@code body} in place; an edition works on a {@link #copy}. {@code outcomes} has one entry
 * for each listing that is a snippet, in page order; it is empty for one that did not run.
 */
public record Page(Book.Part part, Element body, List<Optional<SnippetResult>> outcomes) {
  /** Names the attribute of a figure that holds the number of its drawing, counted from 0. */
  public static final String DRAWING = "data-drawing";

  /** Returns the beginning of the ids in a drawing, which other pages and figures use too. */
  public static String prefix(int drawing) {
    return "f" + drawing + "-";
  }

  /** Parses a part; faults in the pairing of its listings with outcomes go to {@code problems}. */
  static Page of(Book.Part part, Outcomes outcomes, SourceMarks marks, Problems problems) {
    Document document = Jsoup.parseBodyFragment(part.html());
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    return new Page(part, body, new SnippetPairs(outcomes, marks, problems).of(body));
  }

  public String id() {
    return part.id();
  }

  /** Returns the body for one edition, without source marks. */
  public Element copy() {
    Element copy = body.ownerDocument().clone().body();
    SourceMarks.erase(copy);
    return copy;
  }

  /** Returns the same page over a body of its own, to be changed. */
  Page twin() {
    return new Page(part, body.ownerDocument().clone().body(), outcomes);
  }

  /** Returns {@code 2.3} for the third figure of chapter 2, {@code 3} in an unnumbered part. */
  public String numbered(int count) {
    return part.number().isEmpty() ? String.valueOf(count) : part.number() + "." + count;
  }

  /** Returns the page's title as markup; formulas in it hold all their outlines. */
  public String titleHtml() {
    Element heading = copy().selectFirst("h1 .title-text");
    if (heading == null) {
      return part.title();
    }
    Formulas.drawAlone(heading);
    return heading.html();
  }

  /** Returns the page's title as plain text for places that hold no markup. */
  public String titleText() {
    Element heading = body.selectFirst("h1 .title-text");
    return heading == null ? Jsoup.parse(part.title()).text() : heading.text();
  }
}
