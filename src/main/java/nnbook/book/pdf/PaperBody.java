package nnbook.book.pdf;

import java.nio.file.Path;
import java.util.Set;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import org.jsoup.nodes.Element;

/** A page of the book made ready for paper: without what only a screen can do. */
final class PaperBody {
  /** What paper does without. */
  static final String LEFT_OUT = ".anchor, .icon, a.back, details.folded, .answer-card .where";

  /** Lines of code and output that stay together on a page. */
  private static final int LINES = 9;

  /** Rows of a table that stays together on a page. */
  private static final int ROWS = 9;

  /** Characters of a box that stays together on a page. */
  private static final int CHARACTERS = 420;

  private static final Set<String> SCREEN_ONLY =
      Set.of("tabindex", "aria-labelledby", "aria-label", "role", "aria-hidden", "loading");

  private PaperBody() {}

  static Element of(Pages pages, Page page, SvgPlaceholders placeholders, double widest) {
    Element body = page.copy();
    body.select(LEFT_OUT).remove();
    new Answers(body, page.id(), page.part().number()).move();
    body.getAllElements().forEach(element -> SCREEN_ONLY.forEach(element::removeAttr));
    body.select(".drawing").removeAttr("style");
    placeholders.draw(body, page, widest);
    PaperFootnotes.set(body);
    new PageNumbers(pages, page).add(body);
    KeptPunctuation.keep(body);
    body.select(".snippet, .listingblock, .literalblock").forEach(PaperBody::keepLines);
    body.select(".callout, .exercise").forEach(PaperBody::keepBox);
    KeptOutput.keep(body);
    images(pages, body);
    body.select(".rows tbody th").tagName("td");
    body.select("th").attr("scope", "col");
    body.select("table").stream().filter(table -> table.select("tr").size() > ROWS)
        .forEach(table -> table.addClass("long"));
    return body.tagName("div").addClass("part");
  }

  /** The pages name their images as the site keeps them; here they are read where they are. */
  private static void images(Pages pages, Element body) {
    for (String source : pages.images()) {
      Path file = pages.home().resolve(source);
      body.select("img[src=images/" + file.getFileName() + "]")
          .attr("src", file.toUri().toString());
    }
  }

  private static void keepLines(Element block) {
    long lines = 0;
    for (Element pre : block.select("pre")) {
      lines += pre.wholeText().lines().count() + 1;
    }
    if (lines <= LINES && block.selectFirst("figure") == null) {
      block.addClass("keep");
    }
  }

  private static void keepBox(Element box) {
    boolean small = box.text().length() <= CHARACTERS && box.selectFirst("figure") == null;
    if (small && box.select("pre").text().length() < CHARACTERS / 2) {
      box.addClass("keep");
    }
  }
}
