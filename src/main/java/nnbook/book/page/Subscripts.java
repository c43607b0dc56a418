package nnbook.book.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

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
    ProseText.replace(root, LOWERED, (signs, parent) ->
        new Element("sub").text(plain(signs.group())));
  }

  private static String plain(String lowered) {
    StringBuilder plain = new StringBuilder();
    for (char c : lowered.toCharArray()) {
      plain.append(TO.charAt(FROM.indexOf(c)));
    }
    return plain.toString();
  }
}
