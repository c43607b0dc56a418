package nnbook.platform;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Plain values as JSON text, where no library can be: in the page. Maps are objects, collections
 * arrays; anything else but numbers and truth values is a string.
 */
public final class JsonText {
  private JsonText() {}

  /** The text of a value. */
  public static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> string(entry.getKey().toString()) + ":" + of(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
    }
    boolean plain = value instanceof Integer || value instanceof Long || value instanceof Boolean;
    return plain ? value.toString() : string(value.toString());
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        default -> json.append(c < ' ' || Character.isSurrogate(c) ? escaped(c) : c);
      }
    }
    return json.append('"').toString();
  }

  /** Control characters, and halves of characters, of which one may stand alone. */
  private static String escaped(char c) {
    String digits = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - digits.length()) + digits;
  }
}
