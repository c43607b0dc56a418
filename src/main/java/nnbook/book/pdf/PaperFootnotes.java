package nnbook.book.pdf;

import org.jsoup.nodes.Element;

/** Footnotes, and the addresses of links to the world outside: both at the foot of the page. */
final class PaperFootnotes {
  private PaperFootnotes() {}

  static void set(Element body) {
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
}
