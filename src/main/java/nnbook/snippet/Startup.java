package nnbook.snippet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The imports that every session begins with, the same on every version of Java. */
public final class Startup {
  private Startup() {}

  /** Returns the text of {@code startup.jsh}, which the JDK's own jshell can load too. */
  public static String text() {
    try (InputStream file = Startup.class.getResourceAsStream("/nnbook/snippet/startup.jsh")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the import declarations one by one. */
  public static List<String> imports() {
    return text().lines().filter(line -> line.startsWith("import ")).toList();
  }
}
