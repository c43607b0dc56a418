package nnbook.book;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.book.check.Problem;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;

/**
 * The real book in all its editions, built once for all tests of a JVM, which read its files. Every
 * snippet runs; with {@code -Dbook.kept}, for work on pages, results that are not stale are used.
 */
public final class RealBook {
  private RealBook() {}

  /** Initialized, and so built, when a test asks for the first time. */
  private static final class Build {
    static final List<Problem> FAULTS = build();

    private static List<Problem> build() {
      Path home = Home.folder();
      boolean kept = System.getProperty("book.kept") != null;
      Set<Path> fresh = kept ? Set.of() : Set.copyOf(Chapters.all(home));
      return TinyBook.builder(home, new PrintWriter(System.out))
          .build(fresh, false, EnumSet.allOf(Edition.class));
    }
  }

  /** Returns the faults that the build found, each with its place, or an empty text. */
  public static String faults() {
    return Build.FAULTS.stream().map(Problem::toString).collect(Collectors.joining("\n"));
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
