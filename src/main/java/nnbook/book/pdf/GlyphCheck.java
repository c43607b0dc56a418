package nnbook.book.pdf;

import java.util.OptionalInt;
import nnbook.book.check.Problems;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.platform.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reports, at its line in the chapter, each character that no font of the PDF has. */
final class GlyphCheck {
  private static final Messages MESSAGES = Messages.of("book");

  private final Pages pages;
  private final Problems problems;

  GlyphCheck(Pages pages, Problems problems) {
    this.pages = pages;
    this.problems = problems;
  }

  void run() {
    for (Page page : pages.list()) {
      for (Element element : page.body().getAllElements()) {
        if (element.closest(PaperBody.LEFT_OUT) == null) {
          element.childNodes().forEach(node -> check(element, text(node)));
        }
      }
    }
  }

  private static String text(Node node) {
    return node instanceof TextNode text ? text.getWholeText()
        : node instanceof DataNode svg ? Jsoup.parse(svg.getWholeData(), Parser.xmlParser()).text()
        : "";
  }

  private void check(Element element, String text) {
    OptionalInt missing = Fonts.missing(text);
    missing.ifPresent(c -> problems.add(
        pages.book().marks().of(element).find(pages.home(), Character.toString(c)),
        MESSAGES.get("paper.glyph", Character.toString(c), Integer.toHexString(c))));
  }
}
