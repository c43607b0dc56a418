package nnbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.ChildJvm;
import nnbook.platform.FileTree;
import nnbook.platform.SafeFiles;

/**
 * Makes the archive of loaded classes with which Java starts our commands faster: a program of its
 * own, which the launcher leaves in the background. It checks a wrong answer in a book of one
 * exercise, in a folder for temporary files. A file beside the archive tells its size: 0 where Java
 * could make none.
 */
final class ClassArchive {
  private static final int MINUTES = 2;
  private static final int WITH_PROFILES = 25; // JDKs whose archive also holds linked code

  private static final String ANSWER = """
      package ch01;

      public final class Twice {
        public static double twice(double x) {
          return x;
        }
      }
      """;
  private static final String TEST = """
      package ch01;

      import nnbook.diagnosis.Expect;
      import nnbook.diagnosis.Points;
      import org.junit.jupiter.api.Test;

      class TwiceTest {
        @Test
        @Points(1)
        void doubles() {
          Expect.given("x", 3).when(() -> Twice.twice(3)).is(6, 1e-12);
        }
      }
      """;

  private ClassArchive() {}

  /** The archive's place, then the options that the launcher gives to Java. */
  public static void main(String[] arguments) throws IOException {
    Path archive = Path.of(arguments[0]);
    Path draft = archive.resolveSibling(archive.getFileName() + ".part");
    Path home = Files.createTempDirectory("nnbook-archive-");
    try {
      if (isAbandoned(draft)) {
        Files.deleteIfExists(draft);
      }
      Files.createFile(draft);
      make(draft, home, List.of(arguments).subList(1, arguments.length));
      Files.move(draft, archive, StandardCopyOption.REPLACE_EXISTING);
      SafeFiles.write(archive.resolveSibling(archive.getFileName() + ".size"),
          Files.size(archive) + "\n");
    } catch (FileAlreadyExistsException e) {
      // Another process makes it.
    } finally {
      FileTree.delete(home);
    }
  }

  /** Its maker was killed. */
  private static boolean isAbandoned(Path draft) throws IOException {
    return Files.exists(draft) && Files.getLastModifiedTime(draft).toInstant()
        .isBefore(Instant.now().minus(2 * MINUTES, ChronoUnit.MINUTES));
  }

  private static void make(Path draft, Path home, List<String> options) throws IOException {
    write(home.resolve("book.adoc"), "");
    write(home.resolve("exercises/ch01/Twice.java"), ANSWER);
    write(home.resolve("src/test/java/ch01/TwiceTest.java"), TEST);
    List<String> command = new ArrayList<>(options);
    String option = Runtime.version().feature() < WITH_PROFILES
        ? "-XX:ArchiveClassesAtExit=" : "-XX:AOTCacheOutput=";
    command.addAll(List.of(option + draft, "-Dnnbook.home=" + home, "-jar",
        WorkerClassPath.book().toString(), "check", "ch01.Twice"));
    Process process = ChildJvm.of(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
