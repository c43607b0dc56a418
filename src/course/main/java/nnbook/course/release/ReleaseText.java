package nnbook.course.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The texts of a release that are files of their own among the resources, with places to fill. */
final class ReleaseText {
  private ReleaseText() {}

  /** Reads {@code release/student/README.md}, with values put where their names are in braces. */
  static String of(String name, Map<String, String> values) {
    String text = read(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  private static String read(String name) {
    try (InputStream in = ReleaseText.class.getResourceAsStream("/nnbook/course/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
