package nnbook.book.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes the marks of what has no color of its own, such as names and brackets, out of listings:
 * they would be an eighth of a page.
 */
final class Highlights {
  /** Rouge's classes of tokens in the color of the text. */
  static final Set<String> PLAIN = Set.of("o", "n", "na", "nf", "nl", "p", "w");

  private Highlights() {}

  static void thin(Element root) {
    for (Element token : root.select("pre.rouge span")) {
      if (PLAIN.contains(token.className())) {
        token.unwrap();
      }
    }
  }
}
