package nnbook.cli;

import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** JSON as text. */
final class Json {
  private Json() {}

  /** An object of keys and values; the values are JSON already. */
  static String object(String... keysAndValues) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.append(i == 0 ? "" : ", ").append(text(keysAndValues[i])).append(": ");
      object.append(keysAndValues[i + 1]);
    }
    return object.append('}').toString();
  }

  /** An array that is itself a command's output: an element a line. */
  static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining(",\n ", "[", "]");
  }

  /** An array inside an object. */
  static Collector<CharSequence, ?, String> array() {
    return Collectors.joining(",\n   ", "[", "]");
  }

  static String text(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        default -> text.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : "" + c);
      }
    }
    return text.append('"').toString();
  }
}
