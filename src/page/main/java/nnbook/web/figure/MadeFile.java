package nnbook.web.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the build puts beside the figures, so that it need not be computed in a page. */
final class MadeFile {
  private MadeFile() {}

  /** Throws IllegalArgumentException where there is none of that path, as outside of a page. */
  static String text(String path) {
    try (InputStream file = MadeFile.class.getResourceAsStream("/" + path)) {
      if (file == null) {
        throw new IllegalArgumentException("This program has no " + path);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
