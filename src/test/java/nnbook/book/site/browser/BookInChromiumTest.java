package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every snippet of the book, run by the real pages, prints and draws what stands in them. */
@Tag("slow")
@ExtendWith(InChromium.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookInChromiumTest {
  @TempDir private static Path site;

  static List<Path> chapters() {
    return Chapters.all(Home.folder()).stream()
        .filter(file -> !ChapterSource.read(file, Home.folder()).snippets().isEmpty())
        .toList();
  }

  @BeforeAll
  static void copy() throws IOException {
    RealJava.into(site);
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void snippets_print_and_draw_what_stands_in_the_book(Path chapter) {
    String page = Chapters.name(chapter).replaceFirst("^(appendix-[a-z]).*", "$1") + ".html";
    try (JavaTab tab = new JavaTab(site, page)) {
      assertEquals(List.of(), BookParity.differences(chapter, tab::run));
    }
  }
}
