package nnbook.book.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes the marks of what has no color of its own, such as names and brackets, out of listings:
 * they would be an eighth of a page. The PDF needs them, since its library writes the words of an
 * element before those of the elements in it, which mixes up code that is copied.
 */
public final class Highlights {
  /** Rouge's classes of tokens in the color of the text. */
  static final Set<String> PLAIN = Set.of("o", "n", "na", "nf", "nl", "p", "w");

  private Highlights() {}

  /** Removes them from the listings below {@code root}. */
  public static void thin(Element root) {
    for (Element token : root.select("pre.rouge span")) {
      if (PLAIN.contains(token.className())) {
        token.unwrap();
      }
    }
  }
}
