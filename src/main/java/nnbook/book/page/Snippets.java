package nnbook.book.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nnbook.book.check.Problems;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.Messages;
import nnbook.snippet.Picture;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.chapter.BlockMark;
import org.jsoup.nodes.Element;

/**
 * Joins each snippet with what it prints and draws; figure code goes behind a fold. Under one that
 * measures stand the times of this run, as they are drawn in the figures, not those on file.
 */
final class Snippets {
  private static final Messages MESSAGES = Messages.of("book");

  /** A figure wider than this scrolls on a phone: made smaller, its words could not be read. */
  private static final double WIDE = 400;

  /** The figures that have words in the pages: {@code neuron.weights}. */
  private static final Set<String> LIVE_IDS = Messages.of("figure").all().keySet().stream()
      .filter(key -> key.contains("."))
      .map(key -> "fig-" + key.substring(0, key.indexOf('.')))
      .collect(Collectors.toCollection(TreeSet::new));

  private Snippets() {}

  /** Reports figures that no page can show. */
  static void check(Page page, SourceMarks marks, Problems problems) {
    List<Element> listings = SnippetPairs.listings(page.body());
    for (int i = 0; i < listings.size(); i++) {
      if (has(BlockMark.INTERACTIVE, listings.get(i)) && !LIVE_IDS.contains(listings.get(i).id())) {
        problems.add(marks.of(listings.get(i)), MESSAGES.get("figure.live", LIVE_IDS));
      }
      Optional<Picture> picture = page.outcomes().get(i).flatMap(SnippetResult::picture);
      if (picture.filter(own -> !SvgText.isDrawable(own.svg())).isPresent()) {
        problems.add(marks.of(listings.get(i)), MESSAGES.get("figure.odd"));
      }
    }
  }

  static void arrange(Page page) {
    List<Element> listings = SnippetPairs.listings(page.body());
    for (int i = 0; i < listings.size(); i++) {
      join(listings.get(i), page.outcomes().get(i), i);
    }
    for (Element pre : page.body().select("pre")) {
      pre.attr("tabindex", "0");
    }
  }

  private static void join(Element listing, Optional<SnippetResult> outcome, int index) {
    Optional<Picture> drawing = outcome.flatMap(SnippetResult::picture)
        .filter(picture -> SvgText.isDrawable(picture.svg()));
    Element box = new Element("div").addClass("snippet");
    Element output = listing.nextElementSibling();
    listing.replaceWith(box);
    box.classNames(listing.classNames().stream().filter(name -> name.startsWith("src-"))
        .collect(Collectors.toSet())).addClass("snippet");
    if (has(BlockMark.FAILS, listing)) {
      box.addClass(BlockMark.FAILS.role());
    }
    Element code = has(BlockMark.FOLDED, listing) ? folded(listing, drawing.isPresent()) : listing;
    Element figure = drawing.map(d -> figure(d, listing, index)).orElse(null);
    if (figure != null && has(BlockMark.FOLDED, listing)) {
      box.appendChild(figure);
    }
    box.appendChild(code);
    if (output != null && output.is("div.literalblock" + BlockMark.OUTPUT.selector())) {
      joinOutput(listing, code, output, outcome);
    }
    if (figure != null && !has(BlockMark.FOLDED, listing)) {
      box.appendChild(figure);
    }
  }

  private static void joinOutput(
      Element listing, Element code, Element output, Optional<SnippetResult> outcome) {
    if (has(BlockMark.VOLATILE, listing)) {
      outcome.ifPresent(o -> output.selectFirst("pre").text(o.shown()));
    }
    output.prependElement("span").addClass("label").text(MESSAGES.get("output"));
    Optional<Element> table = has(BlockMark.TABLE, listing)
        ? OutputTables.of(output.selectFirst("pre").wholeText()) : Optional.empty();
    if (table.isPresent()) {
      output.remove();
      code.before(table.get());
    } else {
      code.after(output);
    }
  }

  private static boolean has(BlockMark mark, Element listing) {
    return listing.hasClass(mark.role());
  }

  private static Element folded(Element listing, boolean drawn) {
    Element details = new Element("details").addClass(BlockMark.FOLDED.role());
    Element title = listing.selectFirst("> div.title");
    String key = drawn ? "fold.figure" : "fold.code";
    details.appendElement("summary").text(title == null ? MESSAGES.get(key) : title.text());
    if (title != null) {
      title.remove();
    }
    return details.appendChild(listing);
  }

  private static Element figure(Picture drawing, Element listing, int index) {
    Element figure = new Element("figure").addClass("figure").attr(Page.DRAWING, "" + index);
    if (listing.hasAttr("id")) {
      figure.attr("id", listing.id());
      listing.removeAttr("id");
    }
    if (has(BlockMark.INTERACTIVE, listing)) {
      figure.addClass(BlockMark.INTERACTIVE.role());
      listing.removeClass(BlockMark.INTERACTIVE.role());
    }
    Element frame = figure.appendElement("div").addClass("drawing");
    frame.appendChild(SvgText.node(drawing.svg(), Page.prefix(index)));
    double width = SvgText.width(drawing.svg());
    if (width > WIDE) {
      frame.addClass("wide").attr("style", "--width:" + Math.round(width) + "px");
      frame.attr("tabindex", "0"); // it scrolls on a phone, also with the keys
    }
    figure.appendElement("figcaption").text(drawing.caption());
    return figure;
  }
}
