package nnbook.book.site;

import org.jsoup.nodes.Element;

/** Pieces of markup that the pages which no chapter holds are made from. */
final class Html {
  private Html() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  static String code(String text) {
    return "<code>" + escaped(text) + "</code>";
  }

  /** Returns the body of a page that begins with its title. */
  static Element headed(String title) {
    Element body = new Element("div");
    body.appendElement("h1").appendElement("span").addClass("title-text").text(title);
    return body;
  }

  /** Returns the body of a page whose title stands below a {@code label} such as "Exercise 1.1". */
  static Element headed(String label, String title) {
    Element body = headed(title);
    body.selectFirst("h1").prependText(" ").prependElement("span").addClass("number").text(label);
    return body;
  }
}
