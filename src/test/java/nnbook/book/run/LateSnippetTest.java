package nnbook.book.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.ChapterSource;
import org.junit.jupiter.api.Test;

class LateSnippetTest {
  private static Block.Snippet snippet(String marks) {
    String text = "== Title\n\n[source" + marks + ",java]\n----\n1 + 1\n----\n";
    Path home = Path.of("book").toAbsolutePath();
    return ChapterSource.of(text, home.resolve("chapters/ch01-x.adoc"), home).snippets().get(0);
  }

  @Test
  void only_a_snippet_that_is_marked_may_take_more_than_five_seconds() {
    assertTrue(ChapterRunner.isLate(snippet(".run"), 5.1));
    assertFalse(ChapterRunner.isLate(snippet(".run"), 4.9));
    assertFalse(ChapterRunner.isLate(snippet(".run.slow"), 59));
    assertFalse(ChapterRunner.isLate(snippet(".run.slow.folded"), 59));
  }
}
