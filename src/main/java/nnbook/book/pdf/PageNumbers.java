package nnbook.book.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Every link tells where it leads; one to another part of the book also on which page that is. */
final class PageNumbers {
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
