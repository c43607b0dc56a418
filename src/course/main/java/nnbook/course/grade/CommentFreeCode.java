package nnbook.course.grade;

import java.util.stream.Collectors;

/**
 * Source code with a blank in place of each comment, so that all else stays on its line. Two
 * submissions that differ in their comments are then one text, and graded once.
 */
final class CommentFreeCode {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private CommentFreeCode(String source) {
    this.source = source;
  }

  /** The code; as it is where it has Unicode escapes, which can hide where a comment begins. */
  static String of(String source) {
    return source.contains("\\u") ? source : new CommentFreeCode(source).text();
  }

  private String text() {
    while (at < source.length()) {
      if (source.startsWith("//", at)) {
        blankUntil(lineEnd());
      } else if (source.startsWith("/*", at)) {
        int end = source.indexOf("*/", at + 2);
        blankUntil(end < 0 ? source.length() : end + 2);
      } else if (source.startsWith("\"\"\"", at)) {
        copyUntil(closing("\"\"\"", 3, source.length()));
      } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
        copyUntil(closing(source.substring(at, at + 1), 1, lineEnd()));
      } else {
        copyUntil(at + 1);
      }
    }
    return text.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private int lineEnd() {
    int end = at;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Behind the quotes that close what begins here; {@code limit} where nothing does. */
  private int closing(String quotes, int from, int limit) {
    int end = at + from;
    while (end < limit && !source.startsWith(quotes, end)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(limit, end + quotes.length());
  }

  private void copyUntil(int end) {
    text.append(source, at, Math.max(end, at + 1));
    at = Math.max(end, at + 1);
  }

  private void blankUntil(int end) {
    text.append(' ').append(source.substring(at, end).replaceAll("[^\\n\\r]", ""));
    at = end;
  }
}
