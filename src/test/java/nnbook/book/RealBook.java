package nnbook.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.book.check.Problem;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;

/**
 * The real book in all its editions, built once for all tests of a run, which read its files. Every
 * snippet runs; with {@code -Dbook.kept}, for work on pages, results that are not stale are used.
 * The JVMs of one {@code ./mvnw verify} share it: the first builds, the others wait and read what
 * faults it found. So that none waits long, who only looks at its files is in the package
 * {@code nnbook.written}, whose tests come last.
 */
public final class RealBook {
  private RealBook() {}

  /** Initialized, and so built, when a test asks for the first time. */
  private static final class Build {
    static final String FAULTS = once("book", Build::build);

    private static String build() {
      Path home = Home.folder();
      boolean kept = System.getProperty("book.kept") != null;
      Set<Path> fresh = kept ? Set.of() : Set.copyOf(Chapters.all(home));
      return TinyBook.builder(home, new PrintWriter(System.out))
          .build(fresh, false, EnumSet.allOf(Edition.class)).stream()
          .map(Problem::toString)
          .collect(Collectors.joining("\n"));
    }
  }

  /** Whether these tests run with {@code -Pother-jdk}: they look only at what can differ there. */
  public static boolean isOnOtherJdk() {
    return System.getProperty("only.tag", "").equals("jdk");
  }

  /** Work that the JVMs of a run do once; {@code name} tells it from other such work. */
  public interface Work {
    String result() throws IOException;
  }

  /** What {@code work} results in: done now, or read where another JVM of this run has done it. */
  public static String once(String name, Work work) {
    String run = System.getProperty("nnbook.run", "pid " + ProcessHandle.current().pid());
    Path result = Home.folder().resolve("target/" + name + "-of-this-run.txt");
    try {
      Files.createDirectories(result.getParent());
      try (FileChannel channel = FileChannel.open(
              result.resolveSibling(name + ".lock"),
              StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        List<String> lines = Files.exists(result) ? Files.readAllLines(result) : List.of();
        if (lock.isValid() && !lines.isEmpty() && lines.get(0).equals(run)) {
          return String.join("\n", lines.subList(1, lines.size()));
        }
        String text = work.result();
        Files.writeString(result, run + "\n" + text);
        return text;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the faults that the build found, each with its place, or an empty text. */
  public static String faults() {
    return Build.FAULTS;
  }

  /** Returns the folder or file of an edition. Throws AssertionError when the book has a fault. */
  public static Path in(Edition edition) {
    String faults = faults();
    if (!faults.isEmpty()) {
      throw new AssertionError("The book could not be built:\n" + faults);
    }
    return edition.in(Home.folder());
  }
}
