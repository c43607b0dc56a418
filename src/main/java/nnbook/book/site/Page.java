package nnbook.book.site;

import java.util.List;
import java.util.Optional;
import nnbook.book.typeset.Book;
import nnbook.snippet.Picture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One page on its way from Asciidoctor's HTML to ours: the passes of this package change {@code
 * body} in place. {@code drawings} has one entry a snippet, in page order.
 */
record Page(Book.Part part, Element body, List<Optional<Picture>> drawings) {
  static Page of(Book.Part part, List<Optional<Picture>> drawings) {
    Document document = Jsoup.parseBodyFragment(part.html());
    document.outputSettings().prettyPrint(false);
    return new Page(part, document.body(), drawings);
  }

  String file() {
    return part.id() + ".html";
  }

  /** Returns {@code 2.3} for the third figure of chapter 2, {@code 3} in an unnumbered part. */
  String numbered(int count) {
    return part.number().isEmpty() ? String.valueOf(count) : part.number() + "." + count;
  }

  /** Returns the page's title with formulas as SVG. */
  String titleHtml() {
    Element heading = body.selectFirst("h1 .title-text");
    return heading == null ? part.title() : heading.html();
  }

  /** Returns the page's title as plain text for places that hold no markup. */
  String titleText() {
    Element heading = body.selectFirst("h1 .title-text");
    return heading == null ? Jsoup.parse(part.title()).text() : heading.text();
  }
}
