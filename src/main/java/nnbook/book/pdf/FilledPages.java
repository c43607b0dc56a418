package nnbook.book.pdf;

import java.util.Optional;
import java.util.regex.Pattern;
import nnbook.book.pdf.PartLayout.Hole;
import org.jsoup.nodes.Element;

/**
 * Fills the foot of pages that stay empty because the next block must not break. A box or a table
 * may break there after all. A figure floats: it moves behind text that follows it, becomes a
 * little smaller, or moves before text on its page; a reader finds it by its number. It never
 * passes a heading, a question, an exercise, another figure or the code that it comes from, nor
 * text that says "above" or "below", and it never parts a sentence from the formula or list in it.
 */
final class FilledPages {
  /** An empty foot as large as this part of a page is filled, if it can be. */
  private static final double HOLE = 0.21;

  /** Text that follows should leave no more of a page empty. */
  private static final double LITTLE = 0.12;

  /** If nothing else is possible, text that follows may leave this much empty. */
  private static final double MUCH = 0.24;

  /** A figure may shrink to this part of its size. */
  private static final double SMALL = 0.85;

  /** And to this one if nothing else is possible. */
  private static final double SMALLEST = 0.75;

  /** What stands between blocks and is in the height of none, as a part of a page. */
  private static final double GAP = 0.02;

  /** Each round lays the part out once more. */
  private static final int ROUNDS = 40;

  private static final String UNBROKEN = ".keep, table:not(.long)";
  private static final String TEXT = ".paragraph, .ulist, .olist, .dlist, .stemblock";
  private static final String TEXT_CODE_OR_BOX = TEXT
      + ", .snippet:not(:has(figure)), .listingblock, .literalblock"
      + ", .callout:not(.predict, .try-it, :has(figure))";

  /** A slope may be below 0.1, or below a formula, which is no text. */
  private static final Pattern PLACE = Pattern.compile(
      "(?i)\\b(above|below)\\b(?!\\s+([\\d−.,;)]|(the|a|its?|all|each)\\b))");
  private static final Pattern WIDTH = Pattern.compile("width:([\\d.]+)pt");

  private final Element part;
  private PartLayout layout;

  private FilledPages(Element part) {
    this.part = part;
    this.layout = PartLayout.of(part);
  }

  /** Changes {@code part} so that fewer of its pages end early. */
  static void fill(Element part) {
    new FilledPages(part).fill();
  }

  private void fill() {
    int page = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Hole> hole = layout.hole(page, HOLE);
      if (hole.isEmpty()) {
        return;
      }
      page = hole.get().page();
      if (isMended(hole.get())) {
        layout = PartLayout.of(part);
      } else {
        page++;
      }
    }
  }

  /** Changes what begins the page after the hole; false if nothing can be done. */
  private boolean isMended(Hole hole) {
    Element next = hole.next();
    double empty = hole.height();
    while (next.is("h2, h3, h4") && next.nextElementSibling() != null) {
      empty -= layout.height(next) + GAP;
      next = firstLeaf(next.nextElementSibling());
    }
    Element figure = next.closest("figure");
    return figure == null ? mayBreak(next) : floats(figure, hole.page(), empty);
  }

  private static Element firstLeaf(Element block) {
    Element leaf = block;
    while (!leaf.is("figure, p, pre, table") && leaf.childrenSize() > 0) {
      leaf = leaf.child(0);
    }
    return leaf;
  }

  private static boolean mayBreak(Element leaf) {
    boolean mended = false;
    for (Element block = leaf; block != null; block = block.parent()) {
      if (block.is(UNBROKEN)) {
        mended = true;
        block.removeClass("keep");
        if (block.is("table")) {
          block.addClass("long");
        }
      }
    }
    return mended;
  }

  private boolean floats(Element figure, int page, double empty) {
    double height = layout.height(figure) + GAP;
    return moveDown(figure, empty, LITTLE)
        || shrink(figure, empty / height, SMALL)
        || moveUp(figure, page, height - empty)
        || moveDown(figure, empty, MUCH)
        || shrink(figure, empty / height, SMALLEST);
  }

  private boolean moveDown(Element figure, double empty, double mayStay) {
    Element block = block(figure);
    double filled = 0;
    Optional<Element> last = Optional.empty();
    for (Element next = block.nextElementSibling();
        isPassed(next, TEXT_CODE_OR_BOX) && (filled < empty || last.isEmpty());
        next = next.nextElementSibling()) {
      filled += layout.height(next) + GAP;
      last = isGap(next, next.nextElementSibling()) ? Optional.of(next) : last;
    }
    if (last.isEmpty() || filled < empty - mayStay || !canLeave(block)) {
      return false;
    }
    last.get().after(taken(figure));
    return true;
  }

  private boolean moveUp(Element figure, int page, double missing) {
    Element block = block(figure);
    double made = 0;
    Optional<Element> first = Optional.empty();
    for (Element before = block.previousElementSibling();
        isPassed(before, TEXT) && made < missing && layout.isOn(page, before);
        before = before.previousElementSibling()) {
      made += layout.height(before);
      first = isGap(before.previousElementSibling(), before) ? Optional.of(before) : first;
    }
    if (first.isEmpty() || made < missing || !isAlone(figure) || !canLeave(block)) {
      return false;
    }
    first.get().before(taken(figure));
    return true;
  }

  private static boolean shrink(Element figure, double size, double least) {
    Element svg = figure.selectFirst("svg[style]");
    if (svg == null || size < least || size >= 1 || figure.hasClass("smaller")) {
      return false;
    }
    figure.addClass("smaller");
    svg.attr("style", WIDTH.matcher(svg.attr("style")).replaceFirst(width ->
        "width:" + Double.parseDouble(width.group(1)) * size + "pt"));
    return true;
  }

  private static boolean isPassed(Element block, String kinds) {
    return block != null && block.is(kinds) && !PLACE.matcher(block.text()).find();
  }

  private static boolean canLeave(Element block) {
    return isGap(block.previousElementSibling(), block);
  }

  /** Returns whether no sentence runs from one block into the next. */
  private static boolean isGap(Element before, Element after) {
    return (before == null || !before.hasClass("stemblock") && !before.text().endsWith(":"))
        && (after == null || !after.hasClass("stemblock"));
  }

  /** What stands among the paragraphs: the figure, or the snippet that it belongs to. */
  private static Element block(Element figure) {
    Element snippet = figure.closest(".snippet");
    return snippet == null ? figure : snippet;
  }

  private static boolean isAlone(Element figure) {
    return block(figure) == figure || block(figure).childrenSize() == 1;
  }

  /** Takes the figure out; code and output that stand before it stay where they are. */
  private static Element taken(Element figure) {
    return isAlone(figure) ? block(figure)
        : new Element("div").addClass("snippet").appendChild(figure);
  }
}
