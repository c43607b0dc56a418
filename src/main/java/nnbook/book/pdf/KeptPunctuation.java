package nnbook.book.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Keeps a full stop with the word before it where code or emphasis ends between them: the library
 * takes each element for a word, and would begin a line with the full stop.
 */
final class KeptPunctuation {
  private static final Pattern SIGNS = Pattern.compile("^[.,;:!?)\\]”’…]\\S*");
  private static final Set<String> WORDS = Set.of("a", "b", "code", "em", "i", "span", "strong");
  private static final Set<String> SHIFTED = Set.of("sub", "sup");

  private KeptPunctuation() {}

  static void keep(Element body) {
    NodeTraversor.traverse((node, depth) -> {
      if (node instanceof TextNode text && text.previousSibling() instanceof Element element
          && (WORDS.contains(element.tagName()) || SHIFTED.contains(element.tagName()))) {
        join(element, text);
      }
    }, body);
  }

  private static void join(Element element, TextNode text) {
    Matcher signs = SIGNS.matcher(text.getWholeText());
    if (signs.find()) {
      Element together = new Element("span").addClass("together");
      text.text(text.getWholeText().substring(signs.end()));
      text.before(together);
      if (SHIFTED.contains(element.tagName())
          && element.previousSibling() instanceof TextNode base) {
        together.appendText(takeLastWord(base));
      }
      together.appendChild(lastWord(element)).appendText(signs.group());
    }
  }

  private static String takeLastWord(TextNode words) {
    String text = words.getWholeText();
    int end = text.lastIndexOf(' ') + 1;
    words.text(text.substring(0, end));
    return text.substring(end);
  }

  /** The element itself, or what follows its last blank, parted from it. */
  private static Element lastWord(Element element) {
    Node last = element.lastChild();
    if (!(last instanceof TextNode words) || words.getWholeText().lastIndexOf(' ') < 0) {
      return element;
    }
    return element.shallowClone().removeAttr("id").text(takeLastWord(words));
  }
}
