package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nnbook.book.run.ChapterRun;
import nnbook.snippet.chapter.ChapterSource;
import org.junit.jupiter.api.Test;

class BuildProgressTest {
  private static String told(boolean toAuthor) {
    Path home = Path.of("book").toAbsolutePath();
    Path file = home.resolve("chapters").resolve("ch01-x.adoc");
    StringWriter out = new StringWriter();
    BuildProgress progress = new BuildProgress(new PrintWriter(out), home, toAuthor);
    progress.chapter(
        new ChapterRun(ChapterSource.of("== Title\n", file, home), List.of(), 9.5, List.of(17)), 0);
    progress.done(1, Set.of(Edition.SITE));
    return out.toString();
  }

  @Test
  void names_the_place_of_a_snippet_that_took_too_long() {
    String place = Path.of("chapters", "ch01-x.adoc") + ":17: the snippet took more than 5 s";
    assertTrue(told(true).contains(place), told(true));
  }

  @Test
  void a_reader_is_told_how_far_it_is_and_no_more() {
    String told = told(false);
    assertTrue(told.contains("Title") && told.lines().count() == 1, told);
  }
}
