package nnbook.engine.save;

/** The words of a text, one after the other, and the numbers among them. */
final class TextTokens {
  private final String text;
  private int at;
  private int line = 1;

  TextTokens(String text) {
    this.text = text;
  }

  /** How many characters are left. */
  int left() {
    return text.length() - at;
  }

  /** The whole number that follows that word. */
  int size(String name) {
    expect(name);
    return size();
  }

  int size() {
    String word = word();
    boolean digits = !word.isEmpty() && word.length() < 10;
    for (int k = 0; k < word.length(); k++) {
      digits &= word.charAt(k) >= '0' && word.charAt(k) <= '9';
    }
    if (!digits) {
      throw wrong("a whole number", word);
    }
    return Integer.parseInt(word);
  }

  double number() {
    String word = word();
    boolean plain = !word.isEmpty() && word.length() < 40;
    for (int k = 0; k < word.length() && plain; k++) {
      plain = "+-.0123456789eE".indexOf(word.charAt(k)) >= 0;
    }
    try {
      boolean special = word.equals("NaN") || word.endsWith("Infinity");
      return Double.parseDouble(plain || special ? word : "?");
    } catch (NumberFormatException e) {
      throw wrong("a number", word);
    }
  }

  void expect(String expected) {
    String word = word();
    if (!word.equals(expected)) {
      throw wrong(expected, word);
    }
  }

  /** Takes this word if it comes next. */
  boolean take(String expected) {
    int start = at;
    int startLine = line;
    boolean found = word().equals(expected);
    at = found ? at : start;
    line = found ? line : startLine;
    return found;
  }

  /** The next word; empty at the end. */
  String word() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      line += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    int start = at;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  FormatException wrong(String expected, String actual) {
    String shown = actual.length() > 30 ? actual.substring(0, 30) + "…" : actual;
    return new FormatException(place() + expected + " must follow, was "
        + (shown.isEmpty() ? "the end" : shown));
  }

  String place() {
    return "NetworkText.decode, line " + line + ": ";
  }
}
