package nnbook.web.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.platform.Home;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.SnippetResult.Status;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A reader presses the button of any snippet first. One that stands alone runs at once. Another
 * does not compile, leaves nothing behind, and prints what the book prints once those above it have
 * run; so all that do not compile are tried before the first of them runs.
 */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PressedFirstTest {
  private static final Path HOME = Home.folder();

  static List<Path> chapters() {
    return Chapters.all(HOME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ch01", "ch06"})
  void any_snippet_can_be_pressed_first(String chapter) {
    assertEquals(List.of(), differences(Chapters.find(HOME, chapter)));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("chapters")
  void each_snippet_of_the_book_can_be_pressed_first(Path chapter) {
    assertEquals(List.of(), differences(chapter));
  }

  private static List<String> differences(Path chapter) {
    List<Block.Snippet> snippets = ChapterSource.read(chapter, HOME).snippets();
    List<String> differences = new ArrayList<>();
    PageRun page = new PageRun();
    PageRun other = new PageRun();
    for (Block.Snippet snippet : snippets) {
      if (page.compiles(snippet.code())) {
        other.reset();
        compare(snippet, other.run(snippet.code()), "alone", differences);
        if (isQuick(snippet)) {
          failsNot(snippet, other.run(snippet.code()), "alone and twice", differences);
        }
      }
    }
    for (Block.Snippet snippet : snippets) {
      compare(snippet, page.run(snippet.code()), "after those above", differences);
    }
    for (Block.Snippet snippet : snippets) {
      if (isQuick(snippet)) {
        failsNot(snippet, page.run(snippet.code()), "twice", differences);
      }
    }
    return differences;
  }

  private static boolean isQuick(Block.Snippet snippet) {
    return !snippet.has(BlockMark.SLOW) && snippet.needs().isEmpty();
  }

  private static void compare(
      Block.Snippet snippet, SnippetResult page, String how, List<String> differences) {
    String book = snippet.output().map(Block.Output::text).orElse("");
    boolean exact = snippet.needs().isEmpty() && snippet.kind() != BlockMark.VOLATILE;
    if (exact && !page.shown().equals(book)) {
      differences.add(snippet.codeLine() + " " + how + " expected\n" + book + "\nbut was\n"
          + page.shown());
    }
    failsNot(snippet, page, how, differences);
  }

  private static void failsNot(
      Block.Snippet snippet, SnippetResult page, String how, List<String> differences) {
    boolean fails = page.status() != Status.OK;
    boolean may = snippet.kind() == BlockMark.FAILS
        || snippet.has(BlockMark.NEEDS_FILES) || snippet.has(BlockMark.NEEDS_THREADS)
        || snippet.has(BlockMark.NEEDS_VECTORS);
    if (fails && !may) {
      differences.add(snippet.codeLine() + " " + how + ": " + page.message());
    }
  }
}
