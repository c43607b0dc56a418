package nnbook.book.site;

import java.util.List;
import nnbook.book.page.Formulas;
import nnbook.book.page.Page;
import org.jsoup.nodes.Element;

/** The contents list, and the links to the previous and next page. */
final class Navigation {
  private final List<Page> pages;

  Navigation(List<Page> pages) {
    this.pages = pages;
  }

  /** Returns the contents as list items; the sections are shown under {@code current} only. */
  String contents(Page current) {
    StringBuilder items = new StringBuilder();
    for (Page page : pages) {
      items.append("<li>").append(entry(page, page == current));
      if (page == current) {
        items.append(sections(page));
      }
      items.append("</li>\n");
    }
    return items.toString();
  }

  /** Returns the contents of the front page: every part with its sections. */
  String wholeContents() {
    StringBuilder items = new StringBuilder();
    for (Page page : pages) {
      items.append("<li>").append(entry(page, false)).append("</li>\n");
    }
    return items.toString();
  }

  private static String entry(Page page, boolean current) {
    return "<a href=\"" + Site.file(page) + "\"" + (current ? " aria-current=\"page\"" : "")
        + "><span class=\"number\">" + page.part().number() + "</span> <span>" + page.titleHtml()
        + "</span></a>";
  }

  private static String sections(Page page) {
    StringBuilder items = new StringBuilder();
    Element body = page.copy();
    Formulas.drawAlone(body);
    for (Element heading : body.select("h2[id]")) {
      items.append("<li><a href=\"#").append(heading.id()).append("\">")
          .append(heading.selectFirst(".title-text").html()).append("</a></li>");
    }
    return items.isEmpty() ? "" : "<ol class=\"sections\">" + items + "</ol>";
  }

  /** Returns the link to the page {@code step} after {@code page}, or an empty place. */
  String neighbor(Page page, int step) {
    int index = pages.indexOf(page) + step;
    if (index < 0 || index >= pages.size()) {
      return "<span></span>";
    }
    Page neighbor = pages.get(index);
    String way = step < 0 ? "prev" : "next";
    return "<a class=\"" + way + "\" rel=\"" + way + "\" href=\"" + Site.file(neighbor) + "\">"
        + "<small>{{msg:" + way + "}}</small><span>" + neighbor.titleHtml() + "</span></a>";
  }
}
