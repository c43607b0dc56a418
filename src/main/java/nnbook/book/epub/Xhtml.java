package nnbook.book.epub;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;

/** Writes XML: whole XHTML files, and trees that are XML already. */
final class Xhtml {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private Xhtml() {}

  /** Returns an XHTML file with {@code content} as its body. */
  static String page(String language, String title, List<Node> content) {
    Document document = Document.createShell("");
    document.selectFirst("html")
        .attr("xmlns", "http://www.w3.org/1999/xhtml")
        .attr("xmlns:epub", "http://www.idpf.org/2007/ops")
        .attr("lang", language)
        .attr("xml:lang", language);
    document.head().appendElement("meta").attr("charset", "UTF-8");
    document.head().appendElement("title").text(title);
    document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "epub.css");
    document.body().appendChildren(content);
    return DECLARATION + "<!DOCTYPE html>\n" + text(document);
  }

  /** Returns an XML file with this root. */
  static String file(Element root) {
    Document document = new Document("");
    document.appendChild(root);
    return DECLARATION + text(document);
  }

  private static String text(Document document) {
    document.outputSettings().syntax(Syntax.xml).escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    return document.outerHtml() + "\n";
  }
}
