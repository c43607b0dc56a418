package nnbook.grader.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A worker's own folder, home and place for temporary files: what the code writes goes with it. */
final class WorkFolder {
  private static final String PREFIX = "nnbook-worker-";

  private WorkFolder() {}

  /** Makes one in the folder for temporary files. */
  static Path create() {
    try {
      return Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), PREFIX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes {@code folder} with all that is in it, if it is such a folder. */
  static void delete(Path folder) {
    if (!folder.getFileName().toString().startsWith(PREFIX)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Something still holds a file: the system clears its temporary folder some day.
    }
  }
}
