package nnbook.book.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks lines of Java that are too wide for a page, as a programmer would: a comment at the end
 * goes above its line, other lines go on behind a comma or before an operator, inside as few
 * brackets as possible.
 */
final class CodeLines {
  private static final int COLUMNS = 76;
  private static final String DEEPER = "    ";

  /** What may begin the next line: an operator with blanks around it, or a call of a chain. */
  private static final Pattern OPERATOR = Pattern.compile(" (\\+|-|\\*|/|&&|\\|\\||\\?|:) .*");

  private final List<String> lines = new ArrayList<>();

  private CodeLines() {}

  /** Returns the lines of {@code code}, none wider than a page where that is possible. */
  static List<String> of(String code) {
    CodeLines broken = new CodeLines();
    String before = "";
    for (String line : code.lines().toList()) {
      boolean goesOn = before.matches(".*[(,]|.* [-+*/&|?:=]+");
      String text = line.strip();
      if (text.startsWith("/**") || text.startsWith("* ")) {
        broken.addWords(line, indent(line) + (text.startsWith("/") ? " * " : "* "));
      } else {
        broken.add(line, goesOn);
      }
      before = line;
    }
    return broken.lines;
  }

  /** Adds one line; {@code goesOn} is true for one that is itself the rest of another. */
  private void add(String line, boolean goesOn) {
    int comment = line.length() > COLUMNS ? comment(line) : -1;
    if (comment > 0) {
      lines.add(indent(line) + line.substring(comment));
      add(line.substring(0, comment).stripTrailing(), goesOn);
      return;
    }
    int end = line.length() > COLUMNS ? place(line) : -1;
    if (end < 0) {
      lines.add(line);
      return;
    }
    lines.add(line.substring(0, end).stripTrailing());
    String deeper = goesOn && depth(line, end) == 0 ? "" : DEEPER;
    add(indent(line) + deeper + line.substring(end).strip(), true);
  }

  private void addWords(String line, String next) {
    int end = line.length() > COLUMNS ? line.lastIndexOf(' ', COLUMNS) : -1;
    if (end <= next.length()) {
      lines.add(line);
      return;
    }
    lines.add(line.substring(0, end));
    addWords(next + line.substring(end).strip(), next);
  }

  private static String indent(String line) {
    return " ".repeat(line.length() - line.stripLeading().length());
  }

  /** Where a comment begins that follows code, or -1. */
  private static int comment(String line) {
    for (int i = indent(line).length() + 1; i < line.length(); i++) {
      if (line.startsWith("// ", i) && depth(line, i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the line may go on in the next one: the last place in the fewest brackets, or -1. */
  private static int place(String line) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = indent(line).length() + 2; i <= COLUMNS; i++) {
      int depth = depth(line, i);
      if (depth >= 0 && depth <= least && mayBreak(line, i)) {
        best = i;
        least = depth;
      }
    }
    return best;
  }

  private static boolean mayBreak(String line, int i) {
    return line.startsWith(", ", i - 2)
        || line.startsWith("= ", i - 2)
        || line.charAt(i - 1) == '(' && line.charAt(i) != ')'
        || line.charAt(i - 1) == ')' && line.charAt(i) == '.'
        || OPERATOR.matcher(line.substring(i - 1)).matches();
  }

  /** How many brackets are open at {@code place}, or -1 inside of a text in quotes. */
  private static int depth(String line, int place) {
    int depth = 0;
    boolean text = false;
    for (int i = 0; i < place; i++) {
      char c = line.charAt(i);
      text ^= c == '"' && line.charAt(i - 1) != '\\';
      depth += text ? 0 : "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }
    return text ? -1 : Math.max(0, depth);
  }
}
