package nnbook.book.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A heading of a page and what stands below it. A chapter is the first section of its page: its
 * text ends where the next heading begins.
 *
 * @param id the anchor of the heading
 * @param level 1 for a chapter, 2 for a section
 * @param number {@code 6.3}, {@code 6} for a chapter, empty in an unnumbered part
 */
public record Section(Page page, String id, int level, String number, String title) {
  private static final String HEADINGS = ":is(h1, h2, h3, h4)[id]:has(> .title-text)";

  /** Returns all sections of a page, in order. */
  public static List<Section> all(Page page) {
    return page.body().select(HEADINGS).stream().map(heading -> of(page, heading)).toList();
  }

  /** Returns the innermost section that holds {@code element}. */
  public static Section around(Page page, Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      Element heading = e.selectFirst("> " + HEADINGS);
      if (heading != null) {
        return of(page, heading);
      }
    }
    return new Section(page, page.id(), 1, page.part().number(), page.titleText());
  }

  private static Section of(Page page, Element heading) {
    Element number = heading.selectFirst("> .number");
    int level = heading.tagName().charAt(1) - '0';
    return new Section(page, heading.id(), level,
        level == 1 ? page.part().number() : number == null ? "" : number.text(),
        heading.selectFirst("> .title-text").text());
  }

  /** Returns a copy of what stands below the heading, without the sections inside. */
  public Element text() {
    Element block = page.body().getElementById(id).parent().clone();
    block.selectFirst("> " + HEADINGS).remove();
    block.select(".sect2, .sect3, .sect4").stream().filter(inner -> inner != block)
        .forEach(Element::remove);
    return block;
  }

  /** Returns {@code 6.3 The chain rule}. */
  public String label() {
    return (number + " " + title).strip();
  }
}
