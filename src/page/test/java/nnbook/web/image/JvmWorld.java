package nnbook.web.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.ChapterName;
import nnbook.web.aot.BoundClasses;

/** The world of interpreted code on this JVM; classes of exercises are not in it. */
public final class JvmWorld {
  private static final BoundClasses BOUND = BoundClasses.ofBook();

  private JvmWorld() {}

  static PageWorld world() {
    return new PageWorld(JvmWorld::find, JvmWorld::file, Map.of());
  }

  /** As {@link #world}, but with the classes and functions of the page alone. */
  public static PageWorld ofPage() {
    return new PageWorld(
        name -> BOUND.names().contains(name) ? find(name) : Optional.empty(),
        JvmWorld::file, SystemNatives.ofPage());
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
