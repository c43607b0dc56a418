package nnbook.book.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * The files of a site in memory, to be put there by several threads, and how they reach the disk:
 * all of them or none.
 */
public final class SiteFiles {
  private static final Messages MESSAGES = Messages.of("platform");

  private final Map<String, byte[]> contents = new ConcurrentSkipListMap<>();
  private final Map<String, Path> copies = new ConcurrentSkipListMap<>();

  void put(String name, String text) {
    contents.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String name, byte[] bytes) {
    contents.put(name, bytes);
  }

  void copy(String name, Path source) {
    copies.put(name, source);
  }

  /**
   * Writes a new folder beside {@code target} and swaps the two, so that a failure leaves the old
   * site as it was. Throws {@link UserError} when the disk is full or may not be written.
   */
  public void write(Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid();
    Path fresh = target.resolveSibling(name + ".new");
    Path old = target.resolveSibling(name + ".old");
    try {
      delete(fresh);
      for (Map.Entry<String, byte[]> file : contents.entrySet()) {
        Files.write(place(fresh, file.getKey()), file.getValue());
      }
      for (Map.Entry<String, Path> file : copies.entrySet()) {
        Files.copy(file.getValue(), place(fresh, file.getKey()));
      }
      delete(old);
      if (Files.exists(target)) {
        Files.move(target, old);
      }
      Files.move(fresh, target);
      delete(old);
    } catch (IOException e) {
      discard(fresh);
      restore(old, target);
      String reason = SafeFiles.reason(e);
      throw new UserError(ExitCode.FILES, MESSAGES.get("files.write", target, reason), e);
    }
  }

  private static Path place(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void discard(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      // The error that led here is the one to report; the next build clears the rest.
    }
  }

  private static void restore(Path old, Path target) {
    try {
      if (Files.exists(old) && !Files.exists(target)) {
        Files.move(old, target);
      }
    } catch (IOException e) {
      // As above.
    }
  }
}
