package nnbook.book.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a LaTeX formula: commands, numbers, single characters; spaces where asked for. */
final class FormulaTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\(?:[A-Za-z]+\\*?|.)|\\d+(?:\\{,}\\d{3})*(?:\\.\\d+)?|\\s+|.", Pattern.DOTALL);

  private final List<String> tokens = new ArrayList<>();
  private final boolean spaces;
  private int next;

  private FormulaTokens(String latex, boolean spaces) {
    this.spaces = spaces;
    Matcher matcher = TOKEN.matcher(latex);
    while (matcher.find()) {
      tokens.add(matcher.group().replace("{,}", ","));
    }
    stepOverSpaces();
  }

  /** Spaces count in a group that is read raw only. */
  static FormulaTokens of(String latex) {
    return new FormulaTokens(latex, false);
  }

  static FormulaTokens withSpaces(String latex) {
    return new FormulaTokens(latex, true);
  }

  boolean atEnd() {
    return next >= tokens.size();
  }

  String peek() {
    return tokens.get(next);
  }

  String next() {
    String token = tokens.get(next++);
    stepOverSpaces();
    return token;
  }

  /** Returns the next token, but of a number only its first digit: {@code \tfrac12} is a half. */
  String nextDigit() {
    String token = peek();
    if (token.length() == 1 || !Character.isDigit(token.charAt(0))) {
      return next();
    }
    tokens.set(next, token.substring(1));
    return token.substring(0, 1);
  }

  /** Returns the text of the next group as it stands, or of the next token. */
  String rawGroup() {
    if (atEnd() || !peek().equals("{")) {
      return atEnd() ? "" : next();
    }
    StringBuilder text = new StringBuilder();
    int depth = 0;
    do {
      String token = tokens.get(next++);
      depth += token.equals("{") ? 1 : token.equals("}") ? -1 : 0;
      text.append(token);
    } while (depth > 0 && !atEnd());
    stepOverSpaces();
    return text.substring(1, text.length() - (depth == 0 ? 1 : 0));
  }

  private void stepOverSpaces() {
    if (!spaces) {
      skipSpaces();
    }
  }

  void skipSpaces() {
    while (!atEnd() && peek().isBlank()) {
      next++;
    }
  }
}
