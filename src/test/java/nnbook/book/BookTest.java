package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.book.check.Problem;
import nnbook.platform.Home;
import org.junit.jupiter.api.Test;

/** The real book: every snippet runs and prints what stands there, every check is silent. */
class BookTest {
  private static final long MOST_BYTES = 500_000;

  @Test
  void the_book_has_no_fault() throws IOException {
    Path home = Home.folder();
    String faults =
        TinyBook.build(home, new PrintWriter(System.out), false, EnumSet.allOf(Edition.class)).stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n"));
    assertEquals("", faults);
    try (Stream<Path> pages = Files.list(Edition.SITE.in(home))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        assertTrue(Files.size(page) < MOST_BYTES, () -> page + " is larger than 500 kB");
      }
    }
  }
}
