package nnbook.course.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that ships with the book and becomes part of an export: a script, a workflow. */
public final class ExportTemplate {
  private final String text;

  private ExportTemplate(String text) {
    this.text = text;
  }

  /** Reads the file {@code name} beside this class. */
  public static ExportTemplate of(String name) {
    try (InputStream stream = ExportTemplate.class.getResourceAsStream(name)) {
      byte[] bytes = stream.readAllBytes();
      return new ExportTemplate(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with {@code words} wherever it says {@code @NAME@}. */
  public ExportTemplate with(String name, String words) {
    return new ExportTemplate(text.replace("@" + name + "@", words));
  }

  public String text() {
    return text;
  }
}
