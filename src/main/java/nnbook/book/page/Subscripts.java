package nnbook.book.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Subscripts that prose writes as characters of their own, as in w₁, become lowered digits and
 * letters of the text's font: few fonts have those characters.
 */
final class Subscripts {
  private static final String FROM = "₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
  private static final String TO = "0123456789+−aehijklmnoprstuvx";
  private static final Pattern LOWERED = Pattern.compile("[" + FROM + "]+");

  private Subscripts() {}

  static void lower(Element root) {
    List<TextNode> texts = new ArrayList<>();
    collect(root, texts);
    texts.forEach(Subscripts::lower);
  }

  private static void collect(Element element, List<TextNode> texts) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && LOWERED.matcher(text.getWholeText()).find()) {
        texts.add(text);
      } else if (node instanceof Element child && !child.is("pre, code")) {
        collect(child, texts);
      }
    }
  }

  private static void lower(TextNode text) {
    String whole = text.getWholeText();
    Matcher lowered = LOWERED.matcher(whole);
    int end = 0;
    while (lowered.find()) {
      text.before(new TextNode(whole.substring(end, lowered.start())));
      StringBuilder plain = new StringBuilder();
      for (char c : lowered.group().toCharArray()) {
        plain.append(TO.charAt(FROM.indexOf(c)));
      }
      text.before(new Element("sub").text(plain.toString()));
      end = lowered.end();
    }
    text.text(whole.substring(end));
  }
}
