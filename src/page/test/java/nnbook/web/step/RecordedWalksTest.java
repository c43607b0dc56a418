package nnbook.web.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nnbook.platform.Home;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.snippet.chapter.Stepping;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the book prints of a walk is what the recorder films today. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordedWalksTest {
  private static final Path HOME = Home.folder();

  @Test
  void each_walk_in_the_book_is_that_of_its_snippet() {
    for (Path file : Chapters.all(HOME)) {
      ChapterSource chapter = ChapterSource.read(file, HOME);
      for (Stepping box : chapter.steppings()) {
        assertEquals(RecordedWalks.of(box), box.walk(), file + ": " + box.title());
        assertEquals(List.of(), box.faults());
      }
      assertEquals(RecordedWalks.in(chapter), chapter.text());
    }
  }
}
