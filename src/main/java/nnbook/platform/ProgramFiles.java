package nnbook.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that belong to the program, by their place below {@code nnbook} on its class path. */
public final class ProgramFiles {
  private ProgramFiles() {}

  public static byte[] bytes(String file) {
    try (InputStream in = ProgramFiles.class.getResourceAsStream("/nnbook/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
