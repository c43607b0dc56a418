package nnbook.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What lies in folders, in the same order on every system. Throws UncheckedIOException. */
public final class FileTree {
  private FileTree() {}

  /** The entries of {@code folder}; none where there is no such folder. */
  public static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries whose names match {@code name}. */
  public static List<Path> list(Path folder, String name) {
    return list(folder).stream()
        .filter(entry -> entry.getFileName().toString().matches(name)).toList();
  }

  /** All files below {@code folder}; none where there is no such folder. */
  public static List<Path> files(Path folder) {
    return all(folder).stream().filter(Files::isRegularFile).toList();
  }

  /** Removes {@code folder} and all below it; does nothing where it is not there. */
  public static void delete(Path folder) {
    try {
      for (Path entry : all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> all(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
