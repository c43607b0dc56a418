package nnbook.book.formula;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import nnbook.platform.Messages;

/**
 * Speaks LaTeX: {@code z_j=\sum_i w_{ji}a_i} becomes "z sub j equals the sum over i of w sub j i, a
 * sub i". The words stand in the message catalog, one key a command; a command that is not there
 * is an error, so that no page holds a formula that a screen reader cannot say.
 */
final class FormulaWords {
  private static final Messages WORDS = Messages.of("formula");
  private static final Messages MESSAGES = Messages.of("book");
  private static final Set<String> RANGES =
      Set.of("sum", "prod", "int", "max", "min", "lim", "operatorname*");
  private static final Set<String> NAMES =
      Set.of("text", "mathrm", "operatorname", "mathit", "mathbf", "mathsf", "textbf", "textit",
          "mathbb", "mathcal", "boldsymbol", "mathtt", "texttt");
  private static final Set<String> VERBATIM = Set.of("text", "textbf", "textit", "texttt");
  private static final Set<String> ACCENTS = Set.of("hat", "bar", "tilde", "vec", "overline",
      "underline", "dot", "widehat", "widetilde", "boxed");
  private static final Set<String> SILENT = Set.of(",", ";", ":", "!", " ", "quad", "qquad",
      "displaystyle", "textstyle", "limits", "nolimits", "bigl", "bigr", "Bigl", "Bigr", "big",
      "Big", "mathstrut", "hfill", "nonumber", "left", "right", "middle");

  private final FormulaTokens tokens;
  private final String latex;

  private FormulaWords(String latex) {
    this.latex = latex.strip();
    this.tokens = FormulaTokens.of(this.latex);
  }

  /** Returns the formula in words. Throws {@link FormulaException} for an unknown command. */
  static String of(String latex) {
    FormulaWords words = new FormulaWords(latex);
    return words.until(Set.of()).replaceAll("\\s+", " ").replaceAll(" ([,;.)])", "$1")
        .replace("( ", "(").strip();
  }

  /** Speaks up to one of the closing tokens, which stays unread. */
  private String until(Set<String> closers) {
    StringBuilder words = new StringBuilder();
    while (!tokens.atEnd() && !closers.contains(tokens.peek())) {
      words.append(' ').append(term());
    }
    return words.toString().strip();
  }

  /** One symbol, group or command with its subscript and superscript. */
  private String term() {
    String token = tokens.next();
    if (token.startsWith("\\") && RANGES.contains(token.substring(1))) {
      return range(token.substring(1));
    }
    String base = token.equals("_") || token.equals("^") ? script(token) : atom(token);
    while (!tokens.atEnd() && Set.of("_", "^", "'").contains(tokens.peek())) {
      base += " " + script(tokens.next());
    }
    return base;
  }

  private String range(String command) {
    String name = command.equals("operatorname*") ? argument() : WORDS.get(command);
    String low = "";
    String high = "";
    while (!tokens.atEnd() && Set.of("_", "^", "\\limits").contains(tokens.peek())) {
      String script = tokens.next();
      if (script.equals("_")) {
        low = argument();
      } else if (script.equals("^")) {
        high = argument();
      }
    }
    if (low.isEmpty()) {
      return WORDS.get("range", name);
    }
    String key = high.isEmpty() ? "range.over" : "range.from";
    return WORDS.get(key, name, low, high);
  }

  private String script(String token) {
    if (token.equals("'")) {
      return WORDS.get("prime");
    }
    String argument = argument();
    if (token.equals("_")) {
      return WORDS.get("sub", argument);
    }
    return switch (argument) {
      case "2" -> WORDS.get("squared");
      case "3" -> WORDS.get("cubed");
      case "T", "transpose" -> WORDS.get("top");
      case "prime", "star" -> argument;
      default -> WORDS.get(argument.length() == 1 || argument.startsWith("(") ? "super" : "power",
          argument);
    };
  }

  private String atom(String token) {
    if (token.equals("{")) {
      String group = until(Set.of("}"));
      expect("}");
      return group;
    }
    if (token.startsWith("\\")) {
      return command(token.substring(1));
    }
    return token.length() == 1 ? character(token.charAt(0)) : token;
  }

  private String command(String name) {
    if (SILENT.contains(name)) {
      return "";
    }
    if (NAMES.contains(name)) {
      return VERBATIM.contains(name) ? tokens.rawGroup() : argument().replace(" ", "");
    }
    if (ACCENTS.contains(name)) {
      return WORDS.get(name, argument());
    }
    return switch (name) {
      case "frac", "dfrac", "tfrac" -> fraction();
      case "binom", "underset", "overset", "stackrel" -> WORDS.get(name, argument(), argument());
      case "sqrt" -> WORDS.get(name, argument());
      case "underbrace", "overbrace" -> WORDS.get("brace", argument(), brace());
      case "begin" -> environment();
      case "mathop", "mathbin", "mathrel" -> argument();
      default -> word(name);
    };
  }

  private String fraction() {
    String above = argument();
    String below = argument();
    boolean simple = !above.contains(" ") && !below.contains(" ");
    return WORDS.get(simple ? "frac" : "frac.long", above, below);
  }

  private String brace() {
    if (!tokens.atEnd() && Set.of("_", "^").contains(tokens.peek())) {
      tokens.next();
      return argument();
    }
    return "";
  }

  private String environment() {
    String name = tokens.rawGroup();
    if (name.equals("array")) {
      tokens.rawGroup();
    }
    String rows = until(Set.of("\\end"));
    expect("\\end");
    tokens.rawGroup();
    List<String> plain = List.of("aligned", "gathered", "split");
    return plain.contains(name) ? rows : WORDS.get(name.equals("cases") ? "cases" : "matrix", rows);
  }

  /** The next group or single token. */
  private String argument() {
    if (tokens.atEnd()) {
      throw new FormulaException(MESSAGES.get("formula.ends", latex));
    }
    return atom(tokens.nextDigit());
  }

  private void expect(String token) {
    if (tokens.atEnd() || !tokens.next().equals(token)) {
      throw new FormulaException(MESSAGES.get("formula.expected", latex, token));
    }
  }

  private String character(char symbol) {
    return switch (symbol) {
      case '+' -> WORDS.get("plus");
      case '-', '−' -> WORDS.get("minus");
      case '=' -> WORDS.get("equals");
      case '<' -> WORDS.get("lt");
      case '>' -> WORDS.get("gt");
      case '/' -> WORDS.get("slash");
      case '*' -> WORDS.get("times");
      case '\'' -> WORDS.get("prime");
      case '&' -> ",";
      case '~' -> " ";
      default -> String.valueOf(symbol);
    };
  }

  private String word(String command) {
    try {
      return WORDS.get(command.equals("\\") ? "newline" : command);
    } catch (MissingResourceException e) {
      throw new FormulaException(MESSAGES.get("formula.unknown", latex, "\\" + command), e);
    }
  }
}
