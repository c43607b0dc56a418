package nnbook.book.pdf;

import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps the last lines of code with what they print: a page may end in the code, but none begins
 * with an output.
 */
final class KeptOutput {
  /** Lines of code that go with their output; fewer never stand alone either. */
  private static final int LINES = 3;

  private KeptOutput() {}

  static void keep(Element body) {
    body.select(".listingblock:has(+ " + BlockMark.OUTPUT.selector() + ")")
        .forEach(KeptOutput::part);
  }

  private static void part(Element listing) {
    Element code = listing.selectFirst("code");
    Element first = code.clone();
    Element last = code.shallowClone();
    for (int line = 0; line < LINES; line++) {
      moveLine(first, last);
    }
    if (first.wholeText().strip().lines().count() < LINES) {
      listing.addClass("tail");
      return;
    }
    TextNode end = (TextNode) last.childNode(0);
    end.text(end.getWholeText().substring(1));
    listing.after(listing.shallowClone().removeAttr("id").addClass("tail")
        .appendChild(listing.selectFirst("pre").shallowClone().appendChild(last)));
    code.replaceWith(first);
    listing.addClass("goes-on");
  }

  /** Moves what follows the last line end that stands in no comment or text, and that end. */
  private static void moveLine(Element from, Element to) {
    while (from.childNodeSize() > 0) {
      Node node = from.childNode(from.childNodeSize() - 1);
      String text = node instanceof TextNode words ? words.getWholeText() : "";
      int end = text.lastIndexOf('\n');
      if (end >= 0) {
        to.prependText(text.substring(end));
        ((TextNode) node).text(text.substring(0, end));
        return;
      }
      to.prependChild(node);
    }
  }
}
