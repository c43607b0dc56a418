package nnbook.book.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps a full stop with the word before it where code or emphasis ends between them, and a raised
 * or lowered sign with its base: the library takes each element for a word, and would begin a line
 * with the full stop, or with the exponent.
 */
final class KeptPunctuation {
  private static final Pattern SIGNS = Pattern.compile("^[.,;:!?)\\]”’…]\\S*");
  private static final Pattern LAST_WORD = Pattern.compile("\\S*$");

  private KeptPunctuation() {}

  static void keep(Element body) {
    body.select("a, b, code, em, i, span, strong, sub, sup").forEach(KeptPunctuation::join);
  }

  private static void join(Element element) {
    String signs = element.nextSibling() instanceof TextNode text ? take(SIGNS, text) : "";
    boolean shifted = element.is("sub, sup");
    String base = shifted && element.previousSibling() instanceof TextNode words
        ? take(LAST_WORD, words) : "";
    if (!signs.isEmpty() || !base.isEmpty()) {
      Element together = new Element("span").addClass("together").appendText(base);
      element.after(together);
      together.appendChild(lastWord(element)).appendText(signs);
    }
  }

  private static String take(Pattern part, TextNode text) {
    Matcher found = part.matcher(text.getWholeText());
    if (!found.find()) {
      return "";
    }
    String taken = found.group();
    text.text(found.replaceFirst(""));
    return taken;
  }

  /** The element itself, or what follows its last blank, parted from it. */
  private static Element lastWord(Element element) {
    Node last = element.lastChild();
    if (!(last instanceof TextNode words) || words.getWholeText().lastIndexOf(' ') < 0) {
      return element;
    }
    return element.shallowClone().removeAttr("id").text(take(LAST_WORD, words));
  }
}
