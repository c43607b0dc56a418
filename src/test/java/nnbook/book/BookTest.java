package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The real book: every snippet runs and prints what stands there, every check is silent. */
class BookTest {
  private static final long MOST_BYTES = 500_000;

  @Test
  void the_book_has_no_fault() {
    assertEquals("", RealBook.faults());
  }

  @Test
  void pages_are_small() throws IOException {
    try (Stream<Path> pages = Files.list(RealBook.in(Edition.SITE))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        assertTrue(Files.size(page) < MOST_BYTES, () -> page + " is larger than 500 kB");
      }
    }
  }
}
