package nnbook.web.step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.ChapterName;
import nnbook.web.image.PageWorld;

/** What interpreted code reaches on this JVM: all classes but those of exercises. */
public final class JvmClasses {
  private JvmClasses() {}

  public static PageWorld world() {
    return new PageWorld(JvmClasses::find, JvmClasses::file, Map.of());
  }

  /** A class by its name, {@code java.util.List}. */
  public static Optional<Class<?>> find(String name) {
    try {
      return ChapterName.holdsClass(name) ? Optional.empty() : Optional.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A class file by the name of its class, {@code java/util/List}. */
  public static Optional<byte[]> file(String name) {
    try (InputStream file = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
