package nnbook.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that belong to the program, by their place below {@code nnbook} on its class path. */
public final class ProgramFiles {
  private ProgramFiles() {}

  public static byte[] bytes(String file) {
    return find("nnbook/" + file).orElseThrow();
  }

  public static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** A file of the class path that need not be there, also of a library or of the JDK. */
  public static Optional<byte[]> find(String path) {
    try (InputStream in = ProgramFiles.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
