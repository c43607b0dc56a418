package nnbook.book.typeset;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula as the Javadoc of a stub has it, {@code z = w₁a₁ + … + b}, made into LaTeX. It knows a
 * few signs only; what it does not know stays as it is written.
 */
final class PlainFormula {
  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₙ";
  private static final String LOW_PLAIN = "0123456789ijkn";
  private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻ᶻⁿ";
  private static final String HIGH_PLAIN = "0123456789-zn";

  private static final Pattern PART = Pattern.compile(
      "(?<low>[" + LOW + "]+)|(?<high>[" + HIGH + "]+)|(?<word>[a-zA-Z]+)|(?<space>\\s+)"
          + "|(?<plain>[0-9.=<>/(),|])|(?<sign>\\S)");

  /** A blank follows the plus, because AsciiDoc takes two of them in {@code (+a+)} for quotes. */
  private static final Map<String, String> SIGNS = Map.ofEntries(
      Map.entry("+", "+ "),
      Map.entry("−", "-"), Map.entry("·", "\\cdot "), Map.entry("←", "\\leftarrow "),
      Map.entry("≥", "\\ge "), Map.entry("≤", "\\le "), Map.entry("…", "\\ldots "),
      Map.entry("∂", "\\partial "), Map.entry("Σ", "\\sum "), Map.entry("½", "\\tfrac{1}{2} "),
      Map.entry("σ", "\\sigma "), Map.entry("η", "\\eta "), Map.entry("λ", "\\lambda "),
      Map.entry("δ", "\\delta "), Map.entry("ρ", "\\rho "), Map.entry("ε", "\\varepsilon "));

  private PlainFormula() {}

  /** Returns the LaTeX of a formula; empty when a sign in it is not known. */
  static Optional<String> latex(String plain) {
    StringBuilder latex = new StringBuilder();
    Matcher part = PART.matcher(plain);
    while (part.find()) {
      Optional<String> made = part(part);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      latex.append(made.get());
    }
    return Optional.of(latex.toString().strip());
  }

  private static Optional<String> part(Matcher part) {
    if (part.group("low") != null) {
      return Optional.of("_{" + translated(part.group(), LOW, LOW_PLAIN) + "}");
    }
    if (part.group("high") != null) {
      return Optional.of("^{" + translated(part.group(), HIGH, HIGH_PLAIN) + "}");
    }
    if (part.group("word") != null) {
      return word(part.group());
    }
    if (part.group("space") != null) {
      return Optional.of("");
    }
    return part.group("plain") != null
        ? Optional.of(part.group()) : Optional.ofNullable(SIGNS.get(part.group()));
  }

  /** A letter is a variable and a long word a name; two or three letters could be either. */
  private static Optional<String> word(String word) {
    if (word.equals("ln")) {
      return Optional.of("\\ln ");
    }
    return word.length() == 1 ? Optional.of(word)
        : word.length() > 3 ? Optional.of("\\mathrm{" + word + "}") : Optional.empty();
  }

  private static String translated(String text, String from, String to) {
    StringBuilder made = new StringBuilder();
    text.chars().forEach(sign -> made.append(to.charAt(from.indexOf(sign))));
    return made.toString();
  }
}
