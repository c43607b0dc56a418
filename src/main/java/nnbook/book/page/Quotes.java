package nnbook.book.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Straight quotation marks in prose become curly ones; code keeps its own. */
final class Quotes {
  private Quotes() {}

  static void curl(Element root) {
    for (Element block : root.select("p, th, td, dt, figcaption, caption, .title, .title-text")) {
      curl(block, ' ');
    }
  }

  /** Curls the quotes below {@code element}; returns the last character, to know what follows. */
  private static char curl(Element element, char before) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        String curled = curl(text.getWholeText(), before);
        if (!curled.isEmpty()) {
          before = curled.charAt(curled.length() - 1);
          text.text(curled);
        }
      } else if (node instanceof Element child) {
        before = child.is("code, pre, " + Formulas.MARK) ? 'x' : curl(child, before);
      }
    }
    return before;
  }

  private static String curl(String text, char before) {
    StringBuilder curled = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      boolean opens = Character.isWhitespace(before) || "([{—–-/\u00a0".indexOf(before) >= 0;
      char set = c == '"' ? (opens ? '“' : '”') : c;
      curled.append(set);
      before = c;
    }
    return curled.toString();
  }
}
