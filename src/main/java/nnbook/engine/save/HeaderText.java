package nnbook.engine.save;

import java.util.ArrayList;
import java.util.List;

/** Reads the few forms of JSON that a safetensors header has, and refuses all others. */
final class HeaderText {
  private static final int MOST_DIGITS = 18;
  private static final int MOST_NUMBERS = 8;

  private final String text;
  private int at;

  HeaderText(String text) {
    this.text = text;
  }

  /** Takes this sign, after white space. */
  void expect(char sign) {
    if (!take(sign)) {
      throw wrong("'" + sign + "'");
    }
  }

  /** Takes this sign if it comes next, after white space. */
  boolean take(char sign) {
    skipSpace();
    boolean found = at < text.length() && text.charAt(at) == sign;
    at += found ? 1 : 0;
    return found;
  }

  /** Takes a text in quotation marks. */
  String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return string.toString();
      }
      if (c < ' ') {
        at--;
        throw wrong("a text without control characters");
      }
      string.append(c == '\\' ? escaped() : c);
    }
  }

  /** Takes a list of whole numbers, none of them negative. */
  List<Long> numbers() {
    List<Long> numbers = new ArrayList<>();
    expect('[');
    if (take(']')) {
      return numbers;
    }
    do {
      if (numbers.size() == MOST_NUMBERS) {
        throw wrong("at most " + MOST_NUMBERS + " numbers");
      }
      numbers.add(number());
    } while (take(','));
    expect(']');
    return numbers;
  }

  /** Takes the end; only blanks may come before it. */
  void end() {
    skipSpace();
    if (at < text.length()) {
      throw wrong("the end of the header");
    }
  }

  FormatException wrong(String expected) {
    String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
    return new FormatException("Safetensors.decode: header must have " + expected
        + " at character " + at + ", was " + found);
  }

  private long number() {
    skipSpace();
    int start = at;
    long number = 0;
    while (at < text.length() && isDigit(text.charAt(at)) && at - start < MOST_DIGITS) {
      number = 10 * number + text.charAt(at) - '0';
      at++;
    }
    boolean leadingZero = at - start > 1 && text.charAt(start) == '0';
    if (at == start || leadingZero) {
      at = start;
      throw wrong("a whole number");
    }
    return number;
  }

  private char escaped() {
    char c = next();
    int plain = "\"\\/bfnrt".indexOf(c);
    if (plain >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(plain);
    }
    if (c != 'u') {
      at--;
      throw wrong("a known sign after '\\'");
    }
    int code = 0;
    for (int k = 0; k < 4; k++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        at--;
        throw wrong("four hexadecimal digits");
      }
      code = 16 * code + digit;
    }
    return (char) code;
  }

  private char next() {
    if (at == text.length()) {
      throw wrong("a closing quotation mark");
    }
    return text.charAt(at++);
  }

  private void skipSpace() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
