package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first button that a reader presses on a page may be any: the snippet prints what the book
 * prints. {@code PressedFirstTest} tries all snippets without a browser, and here {@code verify}
 * presses one of each fourth chapter.
 */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class PressedFirstInChromiumTest {
  private static final Path HOME = Home.folder();

  /** Few stand above them, so that a press takes seconds. */
  private static final List<Integer> EARLY = List.of(1, 2, 4);

  private static final int MOST_LOOKS = 300;

  private final Chromium browser;

  PressedFirstInChromiumTest(Chromium browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void complete() {
    RealJava.site();
  }

  /** The chapters that have snippets. */
  static List<Path> chapters() {
    return Chapters.all(HOME).stream()
        .filter(file -> !ChapterSource.read(file, HOME).snippets().isEmpty())
        .toList();
  }

  static Stream<Path> everyFourth() {
    List<Path> chapters = chapters();
    return IntStream.range(0, chapters.size()).filter(i -> i % 4 == 0).mapToObj(chapters::get);
  }

  @ParameterizedTest
  @MethodSource("everyFourth")
  void a_snippet_that_is_pressed_first_prints_what_the_book_prints(Path chapter) {
    int turn = Chapters.all(HOME).indexOf(chapter) / 2 % EARLY.size();
    assertEquals(List.of(), differences(chapter, EARLY.subList(turn, turn + 1)));
  }

  @ParameterizedTest
  @MethodSource("chapters")
  @Tag("slow")
  void each_early_snippet_that_is_pressed_first_prints_what_the_book_prints(Path chapter) {
    assertEquals(List.of(), differences(chapter, EARLY));
  }

  private List<String> differences(Path chapter, List<Integer> indexes) {
    List<Block.Snippet> snippets = ChapterSource.read(chapter, HOME).snippets();
    List<String> differences = new ArrayList<>();
    indexes.stream().filter(index -> index < snippets.size()).map(snippets::get)
        .flatMap(snippet -> differences(chapter, snippet))
        .forEach(differences::add);
    return differences;
  }

  private Stream<String> differences(Path chapter, Block.Snippet snippet) {
    browser.leave();
    browser.open(RealJava.site().resolve(JavaTab.page(chapter)).toUri());
    if (!snippet.needs().isEmpty()) {
      return Stream.empty();
    }
    String first = press(snippet.index());
    String text = String.valueOf(browser.run(
        "return nnbook.java.snippets[arguments[0]].view.output.text", snippet.index()));
    String second = press(snippet.index());
    String book = snippet.output().map(Block.Output::text).orElse("");
    boolean exact = snippet.kind() != BlockMark.VOLATILE;
    return Map.of("first", first, "second", second).entrySet().stream()
        .filter(press -> !press.getValue().equals("ran") || exact && !text.equals(book))
        .map(press -> snippet.codeLine() + " " + press + ": " + text);
  }

  /** Returns how it ended. */
  private String press(int index) {
    browser.run("nnbook.java.snippets[arguments[0]].bar.querySelector('.run').click()", index);
    for (int look = 0; look < MOST_LOOKS; look++) {
      String state = String.valueOf(browser.runLater("""
          const box = nnbook.java.snippets[arguments[0]].box;
          setTimeout(() => done(box.dataset.run ?? ''), 200);""", index));
      if (state.matches("ran|failed|stopped")) {
        return state;
      }
    }
    return "no end";
  }
}
