package nnbook.course.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The empty folder in which code runs where the system cannot hide all others. */
final class SandboxFolder {
  private SandboxFolder() {}

  static Path create() {
    try {
      return Files.createTempDirectory("nnbook-sandbox-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) {
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
