package nnbook.book.formula;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Formulas as one can read them in plain text, in a terminal or a list of search results: {@code
 * z_j = \sum_i w_{ji} a_i} becomes z_j = Σᵢ wⱼᵢ aᵢ. Fractions become a/b; rows of a matrix are
 * parted by semicolons.
 */
public final class LatexText {
  private static final Set<String> SILENT =
      Set.of("left", "right", "bigl", "bigr", "Bigl", "Bigr", "big", "Big", "displaystyle",
          "textstyle", "limits", "nolimits", "!", "notag", "nonumber");
  private static final Set<String> PLAIN =
      Set.of("text", "mathrm", "operatorname", "mathbf", "boldsymbol", "mathcal", "mathbb",
          "mathit", "textbf", "textit", "boxed", "bm", "mbox", "underbrace");

  private static final Pattern SIMPLE =
      Pattern.compile(
          "[\\d.]+"
              + "|[∂∇]?\\p{L}[\\p{Lm}\\p{No}\\p{M}⁺⁻⁼⁽⁾₊₋₌₍₎ᵢᵣᵤᵥ′]*"
              + "|\\p{L}+\\([^()]*\\)"
              + "|‖[^‖]*‖|\\|[^|]*\\|");

  private static final Pattern RELATION = Pattern.compile(" *([=≤≥≠≈→←∈<>↦⇒]) *");

  /** A sign after an operand; elsewhere it belongs to the number behind it. */
  private static final Pattern BINARY =
      Pattern.compile("(?<=[\\p{L}\\p{N}\\p{M})\\]′…*‖]) *([+−·×⊙]) *");

  /** What parts formulas on one line, and the columns of a matrix. */
  private static final String WIDE = "   ";

  private final String source;
  private int at;

  private LatexText(String source) {
    this.source = source;
  }

  /** Returns the formula as plain text; a displayed one may have several lines. */
  public static String of(String latex) {
    String text = new LatexText(latex.strip().replaceAll("\\s+", " ")).upTo('\0');
    return spaced(text, RELATION, BINARY)
        .replaceAll("‖ *([^‖]*?) *‖", "‖$1‖")
        .replaceAll(" +", " ")
        .replaceAll(" *\n *", "\n")
        .replaceAll("[ \u00a0]*\u00a0[ \u00a0]*", WIDE)
        .strip();
  }

  private static String spaced(String text, Pattern... signs) {
    String result = text;
    for (Pattern sign : signs) {
      result = sign.matcher(result).replaceAll(" $1 ");
    }
    return result;
  }

  private String upTo(char end) {
    StringBuilder text = new StringBuilder();
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == end) {
        at++;
        break;
      }
      if (c == '^' || c == '_') {
        at++;
        String shifted = argument();
        text.append(c == '^' ? LatexSymbols.raised(shifted) : LatexSymbols.lowered(shifted));
      } else {
        text.append(atom());
      }
    }
    return text.toString();
  }

  /** Reads a group in braces, a command with its arguments, or one character. */
  private String atom() {
    char c = source.charAt(at++);
    return switch (c) {
      case '{' -> upTo('}');
      case '\\' -> command();
      case '-' -> "−";
      case '\'' -> "′";
      case '~' -> " ";
      case '&' -> " ";
      case ',' -> at == source.length() || source.charAt(at) == '}' ? "," : ", ";
      default -> String.valueOf(c);
    };
  }

  private String argument() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    return at == source.length() ? "" : atom();
  }

  private String command() {
    String name = name();
    if (SILENT.contains(name)) {
      return at < source.length() && source.charAt(at) == '.' ? skip() : "";
    }
    if (PLAIN.contains(name)) {
      return argument();
    }
    if (LatexSymbols.ACCENTS.containsKey(name)) {
      return argument() + LatexSymbols.ACCENTS.get(name);
    }
    return switch (name) {
      case "frac", "tfrac", "dfrac" -> grouped(argument()) + "/" + grouped(argument());
      case "sqrt" -> "√" + grouped(argument());
      case "underset" -> under(argument(), argument());
      case "begin" -> environment(argument());
      case "\\" -> "\n";
      case "quad", "qquad" -> "\u00a0";
      case ",", ";", ":", " " -> " ";
      case "{", "}", "%", "_", "#", "&", "$" -> name;
      case "|" -> "‖";
      case "partial", "nabla" -> prefix(name);
      default -> LatexSymbols.isWord(name) ? spaced(name) : LatexSymbols.sign(name);
    };
  }

  /** A sign that belongs to the letter behind it: the blank that ends its name is not shown. */
  private String prefix(String name) {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    return LatexSymbols.sign(name);
  }

  /** What stands below a matrix is mostly its shape: it follows in brackets. */
  private static String under(String below, String what) {
    return what + (below.isBlank() ? "" : " [" + below.strip().replaceAll("^\\[|]$", "") + "]");
  }

  private String skip() {
    at++;
    return "";
  }

  private String name() {
    int start = at;
    while (at < source.length() && Character.isLetter(source.charAt(at))) {
      at++;
    }
    if (at == start && at < source.length()) {
      at++;
    }
    return source.substring(start, at);
  }

  /** Words like max need a blank before an argument that is a letter. */
  private String spaced(String word) {
    boolean letter = at < source.length() && " ({_^)'".indexOf(source.charAt(at)) < 0;
    return letter ? word + " " : word;
  }

  /** A number, one letter with its indices, a function with its argument, an absolute value. */
  private static String grouped(String part) {
    String text = part.strip();
    return SIMPLE.matcher(text).matches() ? text : "(" + text + ")";
  }

  private String environment(String name) {
    String close = "\\end{" + name + "}";
    int end = source.indexOf(close, at);
    String inside = source.substring(at, end < 0 ? source.length() : end);
    at = end < 0 ? source.length() : end + close.length();
    if (name.equals("array")) {
      inside = inside.replaceFirst("^\\s*\\{[^}]*}", "");
    }
    boolean columns = name.endsWith("matrix") || name.equals("array") || name.equals("cases");
    String cells = columns ? inside.replace("&", "\\quad ") : inside;
    String rows = new LatexText(cells).upTo('\0').strip();
    return switch (name) {
      case "pmatrix", "bmatrix", "vmatrix", "matrix", "array" -> "[" + inOneLine(rows) + "]";
      case "cases" -> "{ " + inOneLine(rows) + " }";
      default -> rows;
    };
  }

  private static String inOneLine(String rows) {
    return rows.replaceAll("\\s*\n\\s*", "; ");
  }
}
