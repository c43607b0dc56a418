package nnbook.web.compiler;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The little JSON that the compiler's answers need. */
final class AnswerJson {
  private AnswerJson() {}

  static String text(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c == '\n') {
        text.append("\\n");
      } else if (c < ' ') {
        text.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }

  static <T> String list(List<T> values, Function<T, String> form) {
    return values.stream().map(form).collect(Collectors.joining(",", "[", "]"));
  }

  static String texts(List<String> values) {
    return list(values, AnswerJson::text);
  }
}
