package nnbook.terminal.text;

import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short Asciidoc texts for the terminal: without markup, code indented. */
public final class AdocText {
  private static final Pattern FORMULA = Pattern.compile("stem:\\[(.*?)](?!])");
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("sigma", "σ"),
          Map.entry("eta", "η"),
          Map.entry("theta", "θ"),
          Map.entry("cdot", "·"),
          Map.entry("times", "×"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("ne", "≠"),
          Map.entry("pm", "±"),
          Map.entry("sum", "Σ"),
          Map.entry("to", "→"),
          Map.entry("dots", "…"),
          Map.entry("infty", "∞"));

  private AdocText() {}

  public static String of(String adoc) {
    StringJoiner text = new StringJoiner("\n");
    boolean listing = false;
    for (String line : adoc.lines().toList()) {
      if (line.matches("-{4,}|\\.{4,}|\\+{4,}|={4,}")) {
        listing ^= line.startsWith("-") || line.startsWith(".");
      } else if (listing) {
        text.add("    " + line);
      } else if (!line.matches("\\+|\\[.*]")) {
        text.add(inline(line));
      }
    }
    return text.toString().strip();
  }

  private static String inline(String line) {
    Matcher formulas = FORMULA.matcher(line);
    return formulas
        .replaceAll(formula -> Matcher.quoteReplacement(formula(formula.group(1))))
        .replaceAll("`\\+?([^`]*?)\\+?`", "$1")
        .replaceAll("(?<![\\w*])\\*([^*\\s][^*]*)\\*(?!\\w)", "$1")
        .replaceAll("(?<![\\w_])_([^_\\s][^_]*)_(?!\\w)", "$1")
        .replaceAll("<<[^,>]*,([^>]*)>>", "$1")
        .replaceAll("<<([^>]*)>>", "$1");
  }

  /** The commonest LaTeX as text; the rest keeps its name: {@code \\ln} becomes ln. */
  private static String formula(String latex) {
    String bare = latex.replaceAll("\\\\(?:[bB]igg?[lmr]?|left|right)(?![a-z])", "");
    String text = bare.replaceAll("\\\\[dt]?frac\\{([^{}]*)}\\{([^{}]*)}", "($1)/($2)");
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      text = text.replaceAll("\\\\" + sign.getKey() + "(?![a-z])", sign.getValue());
    }
    return text.replaceAll("\\\\([A-Za-z]+)", "$1")
        .replaceAll("\\\\.", " ")
        .replaceAll("\\{(.)}", "$1")
        .replace('{', '(')
        .replace('}', ')');
  }
}
