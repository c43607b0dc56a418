package nnbook.web.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The book's snippets, interpreted as in the page, print and draw what they do in JShell. What
 * others print, {@link PressedFirstTest} looks at.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookInPageTest {
  private static final Path HOME = Home.folder();

  static List<Path> chapters() {
    return Chapters.all(HOME);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = "ch03")
  void snippets_print_and_draw_what_stands_in_the_book(String chapter) {
    assertEquals(List.of(), BookParity.differences(
        Chapters.find(HOME, chapter), new PageRun()::run));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("chapters")
  void all_snippets_print_and_draw_what_stands_in_the_book(Path chapter) {
    assertEquals(List.of(), BookParity.differences(chapter, new PageRun()::run));
  }
}
