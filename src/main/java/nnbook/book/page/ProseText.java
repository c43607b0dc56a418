package nnbook.book.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** The text of a page that is neither code nor drawing. */
final class ProseText {
  private static final String OTHER = "pre, code, script, svg";

  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
  private static final String PLAIN = "0123456789+−aehijklmnoprstuvx";
  private static final Pattern SUBSCRIPT = Pattern.compile("[" + LOWERED + "]+");

  private static final Pattern CHINESE =
      Pattern.compile("\\p{IsHan}(?:[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]*\\p{IsHan})?");

  private ProseText() {}

  /**
   * Subscripts that prose writes as characters of their own, as in w₁, become lowered digits and
   * letters of the text's font: few fonts have those characters.
   */
  static void lowerSubscripts(Element root) {
    replace(root, SUBSCRIPT, (signs, parent) -> new Element("sub").text(plain(signs.group())));
  }

  private static String plain(String lowered) {
    StringBuilder plain = new StringBuilder();
    for (char c : lowered.toCharArray()) {
      plain.append(PLAIN.charAt(LOWERED.indexOf(c)));
    }
    return plain.toString();
  }

  /**
   * Chinese words get {@code lang="zh-Hans"}, so that browsers choose the Chinese forms of the
   * characters and screen readers the right voice.
   */
  static void markChinese(Element root) {
    replace(root, CHINESE, (words, parent) ->
        new Element("span").attr("lang", "zh-Hans").text(words.group()));
  }

  /** Puts an element in the place of everything in the prose below {@code root} that fits. */
  static void replace(Element root, Pattern pattern, Made made) {
    for (TextNode text : texts(root)) {
      replace(text, pattern, match -> made.from(match, text.parent()));
    }
  }

  /** Makes a node from what fits, which stands in {@code parent}. */
  @FunctionalInterface
  interface Made {
    Node from(MatchResult match, Element parent);
  }

  private static List<TextNode> texts(Element root) {
    List<TextNode> texts = new ArrayList<>();
    NodeTraversor.filter((node, depth) -> {
      if (node instanceof TextNode text) {
        texts.add(text);
      }
      return node instanceof Element element && element.is(OTHER)
          ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }, root);
    return texts;
  }

  private static void replace(TextNode text, Pattern pattern, Function<MatchResult, Node> made) {
    String whole = text.getWholeText();
    Matcher match = pattern.matcher(whole);
    int end = 0;
    while (match.find()) {
      text.before(new TextNode(whole.substring(end, match.start())));
      text.before(made.apply(match.toMatchResult()));
      end = match.end();
    }
    if (end > 0) {
      text.text(whole.substring(end));
    }
  }
}
