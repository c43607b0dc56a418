package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import nnbook.book.run.ChapterRun;
import nnbook.snippet.chapter.ChapterSource;
import org.junit.jupiter.api.Test;

class BuildProgressTest {
  @Test
  void names_the_place_of_a_snippet_that_took_too_long() {
    Path home = Path.of("book").toAbsolutePath();
    Path file = home.resolve("chapters").resolve("ch01-x.adoc");
    StringWriter out = new StringWriter();
    new BuildProgress(new PrintWriter(out), home).chapter(
        new ChapterRun(ChapterSource.of("== Title\n", file, home), List.of(), 9.5, List.of(17)), 0);
    String place = Path.of("chapters", "ch01-x.adoc") + ":17: the snippet took more than 5 s";
    assertTrue(out.toString().contains(place), out::toString);
  }
}
