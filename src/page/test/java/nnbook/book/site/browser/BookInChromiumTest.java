package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nnbook.platform.Home;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.web.image.BookParity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Snippets of the book, run by the real pages, print and draw what stands in them. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookInChromiumTest {
  private static final Path HOME = Home.folder();

  static List<Path> chapters() {
    return Chapters.all(HOME).stream()
        .filter(file -> !ChapterSource.read(file, HOME).snippets().isEmpty())
        .toList();
  }

  @BeforeAll
  static void complete() {
    RealJava.site();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ch02", "ch15"})
  void snippets_print_and_draw_what_stands_in_the_book(String chapter) {
    compare(Chapters.find(HOME, chapter));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("chapters")
  void all_snippets_print_and_draw_what_stands_in_the_book(Path chapter) {
    compare(chapter);
  }

  private static void compare(Path chapter) {
    try (JavaTab tab = new JavaTab(RealJava.site(), chapter)) {
      assertEquals("", String.join("\n", BookParity.differences(chapter, tab::run)));
    }
  }
}
