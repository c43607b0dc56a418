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

  private final FormulaTokens tokens;

  /** Whether an ampersand parts columns; in an alignment it only says what stands below what. */
  private boolean columns;

  private LatexText(String latex) {
    this.tokens = FormulaTokens.withSpaces(latex);
  }

  /** Returns the formula as plain text; a displayed one may have several lines. */
  public static String of(String latex) {
    String text = new LatexText(latex.strip().replaceAll("\\s+", " ")).upTo("");
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

  private String upTo(String end) {
    StringBuilder text = new StringBuilder();
    while (!tokens.atEnd()) {
      String token = tokens.next();
      if (token.equals(end)) {
        break;
      }
      text.append(switch (token) {
        case "^" -> LatexSymbols.raised(argument());
        case "_" -> LatexSymbols.lowered(argument());
        default -> atom(token);
      });
    }
    return text.toString();
  }

  /** A group in braces, a command with its arguments, or one character. */
  private String atom(String token) {
    return switch (token) {
      case "{" -> upTo("}");
      case "-" -> "−";
      case "'" -> "′";
      case "~" -> " ";
      case "&" -> columns ? "\u00a0 " : " ";
      case "," -> tokens.atEnd() || tokens.peek().equals("}") ? "," : ", ";
      default -> token.startsWith("\\") ? command(token.substring(1)) : token;
    };
  }

  private String argument() {
    tokens.skipSpaces();
    return tokens.atEnd() ? "" : atom(tokens.nextDigit());
  }

  private String command(String name) {
    if (SILENT.contains(name)) {
      if (!tokens.atEnd() && tokens.peek().equals(".")) {
        tokens.next();
      }
      return "";
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
      case "begin" -> environment(tokens.rawGroup());
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
    tokens.skipSpaces();
    return LatexSymbols.sign(name);
  }

  /** What stands below a matrix is mostly its shape: it follows in brackets. */
  private static String under(String below, String what) {
    return what + (below.isBlank() ? "" : " [" + below.strip().replaceAll("^\\[|]$", "") + "]");
  }

  /** Words like max need a blank before an argument that is a letter. */
  private String spaced(String word) {
    boolean letter = !tokens.atEnd() && " ({_^)'".indexOf(tokens.peek().charAt(0)) < 0;
    return letter ? word + " " : word;
  }

  /** A number, one letter with its indices, a function with its argument, an absolute value. */
  private static String grouped(String part) {
    String text = part.strip();
    return SIMPLE.matcher(text).matches() ? text : "(" + text + ")";
  }

  private String environment(String name) {
    if (name.equals("array")) {
      tokens.skipSpaces();
      tokens.rawGroup();
    }
    boolean outer = columns;
    columns = name.endsWith("matrix") || name.equals("array") || name.equals("cases");
    String rows = upTo("\\end").strip();
    tokens.rawGroup();
    columns = outer;
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
