package nnbook.course.export.project;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import nnbook.course.export.CleanText;

/** YAML files line by line. Texts are written as in JSON, which YAML reads as well. */
final class YamlText {
  private final StringBuilder text = new StringBuilder();
  private String indent = "";

  /** {@code key: "words"}. */
  YamlText put(String key, String words) {
    return line(key + ": " + quoted(words));
  }

  /** {@code key: true}. */
  YamlText put(String key, boolean value) {
    return line(key + ": " + value);
  }

  /** {@code key: 6}. */
  YamlText put(String key, int value) {
    return line(key + ": " + value);
  }

  /** A key with a list of texts. */
  YamlText put(String key, List<String> items) {
    line(key + ":");
    items.forEach(item -> line("- " + quoted(item)));
    return this;
  }

  /** A key whose value follows, further in, as lists do. */
  YamlText begin(String key) {
    return line(key + ":");
  }

  /** An item of a list that has keys; {@code first} is the text of its first one. */
  YamlText item(String key, String words) {
    line("- " + key + ": " + quoted(words));
    indent = "  ";
    return this;
  }

  /** Ends the item. */
  YamlText end() {
    indent = "";
    return this;
  }

  private YamlText line(String words) {
    text.append(indent).append(words).append('\n');
    return this;
  }

  private static String quoted(String words) {
    // YAML allows no delete character and no C1 control characters as they are.
    StringBuilder quoted = new StringBuilder();
    TextNode.valueOf(CleanText.of(words)).toString().codePoints().forEach(c -> {
      if (c >= 0x7F && c <= 0x9F || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF) {
        quoted.append(String.format("\\u%04x", c));
      } else {
        quoted.appendCodePoint(c);
      }
    });
    return quoted.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
