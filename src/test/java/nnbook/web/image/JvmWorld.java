package nnbook.web.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.ChapterName;

/** The world of interpreted code on this JVM; classes of exercises are not in it. */
final class JvmWorld {
  private JvmWorld() {}

  static PageWorld world() {
    return new PageWorld(JvmWorld::find, JvmWorld::file, Map.of());
  }

  private static Optional<Class<?>> find(String name) {
    try {
      return ChapterName.holdsClass(name) ? Optional.empty() : Optional.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> file(String name) {
    try (InputStream file = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
