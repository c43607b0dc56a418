package nnbook.book.pdf;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

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
    footnotes(body);
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

  /** Footnotes, and the addresses of links to the world outside: both at the foot of the page. */
  private static void footnotes(Element body) {
    for (Element definition : body.select("ol.footnotes > li")) {
      String number = definition.id().substring(definition.id().lastIndexOf('_') + 1);
      Element call = body.selectFirst("a#_footnoteref_" + number);
      if (call != null) {
        Element sup = call.closest("sup");
        (sup == null ? call : sup).replaceWith(note().append(definition.html().strip()));
      }
    }
    body.select("ol.footnotes").remove();
    for (Element link : body.select("a[href~=^[a-z]+:]")) {
      String address = link.attr("href");
      link.attr("title", address);
      if (!address.endsWith(link.text())) { // a bare link shows where it leads
        link.after(note().text(address));
      }
    }
  }

  private static Element note() {
    return new Element("span").addClass("note");
  }

  /**
   * Every link tells where it leads; one to another part of the book also on which page that is.
   */
  private static final class PageNumbers {
    private static final Pattern PUNCTUATION = Pattern.compile("^[.,;:!?)”’…]+");

    private final Pages pages;
    private final Page page;

    PageNumbers(Pages pages, Page page) {
      this.pages = pages;
      this.page = page;
    }

    void add(Element body) {
      for (Element link : body.select("a[href]")) {
        if (!link.hasAttr("title")) {
          link.attr("title", link.text());
        }
        if (link.hasClass("page") || isElsewhere(link.attr("href"))) {
          number(link);
        }
      }
    }

    private boolean isElsewhere(String target) {
      return target.startsWith("#")
          && pages.holding(target.substring(1)).filter(holder -> holder != page).isPresent();
    }

    /** The style sheet writes the number; a full stop behind it never begins a line. */
    private static void number(Element link) {
      Element number = new Element("span").addClass("page-number").attr("href", link.attr("href"));
      if (link.nextSibling() instanceof TextNode text) {
        Matcher signs = PUNCTUATION.matcher(text.getWholeText());
        if (signs.find()) {
          text.text(text.getWholeText().substring(signs.end()));
          Element together = new Element("span").addClass("together");
          number = together.appendChild(number).appendText(signs.group());
        }
      }
      link.after(number).after(new TextNode(" "));
    }
  }
}
