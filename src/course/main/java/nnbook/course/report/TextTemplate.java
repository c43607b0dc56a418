package nnbook.course.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text among the resources, some of which have places to be filled: a script, a workflow. */
public record TextTemplate(String text) {

  /** Reads {@code course/export/setup.sh}, for example. */
  public static TextTemplate of(String name) {
    try (InputStream stream = TextTemplate.class.getResourceAsStream("/nnbook/" + name)) {
      return new TextTemplate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with {@code words} wherever it says {@code @NAME@}. */
  public TextTemplate with(String name, String words) {
    return new TextTemplate(text.replace("@" + name + "@", words));
  }
}
