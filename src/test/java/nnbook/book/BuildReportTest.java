package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildReportTest {
  private static final String CHAPTER = """
      Three words stem:[x + y] here.

      [source.run,java]
      ----
      int not_a_word = 1;
      ----

      [source,java]
      ----
      int not_a_word_either = 2;
      ----

      [source.run.folded,java]
      ----
      new Plot("Caption counts.").describe("A line.").x("x", 0, 1).function("f", x -> x)
      ----
      """;

  @TempDir private Path home;

  @Test
  void counts_what_is_on_the_page_and_the_words_outside_of_code() {
    TinyBook book = new TinyBook(home).chapter(CHAPTER);
    assertEquals(List.of(), book.build());
    List<String> lines = book.read("target/book/report.txt").lines().toList();
    // Chapter 1 One; Three words here.; Figure 1.1. Caption counts.
    assertEquals("1 One 10 1 0 2 1 1", lines.get(1).strip().replaceAll(" +", " "));
    assertEquals("in all 10 1 0 2 1 1", lines.get(2).strip().replaceAll(" +", " "));
    assertEquals(lines.get(0).length(), lines.get(1).length());
    assertTrue(book.told.toString().contains("report.txt"), book.told::toString);
  }
}
