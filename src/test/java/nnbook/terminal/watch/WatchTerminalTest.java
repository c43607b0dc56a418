package nnbook.terminal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.grader.TestHome;
import nnbook.learner.Workbook;
import nnbook.terminal.text.Document;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchTerminalTest {
  private static final int LONG = 60_000;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PipedOutputStream typed = new PipedOutputStream();
  @TempDir private Path home;
  private Terminal terminal;
  private WatchPage page;

  @BeforeEach
  void a_terminal() throws IOException {
    TestHome.copyWithStubsTo(home);
    Workbook book = Workbook.of(home, Assertions::fail);
    page = page(book, "first line\nsecond line");
    terminal =
        new ExternalTerminal(
            "test", "xterm", new PipedInputStream(typed), written, StandardCharsets.UTF_8);
    terminal.setSize(Size.of(44, 14));
  }

  private static WatchPage page(Workbook book, String news) {
    var all = book.catalog().all();
    return new WatchPage(
        book.overview(all), all.get(0), new Document(false).paragraphs(news), new Document(false));
  }

  private String written() {
    return written.toString(StandardCharsets.UTF_8);
  }

  private void type(String keys) throws IOException {
    typed.write(keys.getBytes(StandardCharsets.UTF_8));
    typed.flush();
  }

  @Test
  void keys_are_read_one_by_one_and_arrows_mean_nothing() throws IOException {
    WatchTerminal screen = new WatchTerminal(terminal, false);
    type("h");
    assertEquals(Optional.of(WatchKey.HINT), screen.key(LONG));
    type("N");
    assertEquals(Optional.of(WatchKey.NEXT), screen.key(LONG));
    type("\u001b[A");
    assertEquals(Optional.empty(), screen.key(LONG));
    type("q");
    Optional<WatchKey> key = screen.key(LONG);
    while (key.isEmpty()) { // an arrow's letters may come one by one
      key = screen.key(LONG);
    }
    assertEquals(Optional.of(WatchKey.QUIT), key);
    screen.close();
  }

  @Test
  void ctrl_c_and_the_end_of_the_input_quit() throws IOException {
    WatchTerminal screen = new WatchTerminal(terminal, false);
    terminal.raise(Terminal.Signal.INT);
    assertEquals(Optional.of(WatchKey.QUIT), screen.key(1));
    screen.close();
  }

  @Test
  void the_screen_is_taken_and_given_back() throws IOException {
    WatchTerminal screen = new WatchTerminal(terminal, false);
    assertFalse(terminal.getAttributes().getLocalFlag(Attributes.LocalFlag.ICANON));
    screen.show(page);
    screen.close();
    String all = written();
    assertTrue(all.contains("\u001b[?1049h"), "takes the other screen");
    assertTrue(all.contains("first line"), all);
    String end = all.substring(all.indexOf("\u001b[?1049l"));
    assertTrue(end.contains("0 of 2 passed. Next: ch90.Scale  exercises/ch90/Scale.java"), end);
    assertEquals(1, all.split("0 of 2 passed\\. ", -1).length - 1, "said once");
  }

  @Test
  void a_page_follows_the_size_of_the_terminal() throws IOException {
    WatchTerminal screen = new WatchTerminal(terminal, false);
    screen.show(page);
    written.reset();
    terminal.setSize(Size.of(30, 14));
    terminal.raise(Terminal.Signal.WINCH);
    screen.key(1);
    assertTrue(written().contains("━".repeat(30)), written());
    assertFalse(written().contains("━".repeat(31)), written());
    screen.close();
  }

  private static List<String> lines(WatchPage page, int columns, int rows, int part) {
    return page.lines(columns, rows, part, false).stream()
        .map(AttributedString::toString)
        .toList();
  }

  @Test
  void a_page_has_progress_above_and_keys_below() {
    assertEquals(
        List.of(
            "nnbook watch                   0 of 2 passed",
            "Passed by chapter  90:0/2",
            "━".repeat(44),
            "first line",
            "second line",
            "",
            "",
            "",
            "━".repeat(44),
            "Next: ch90.Scale  exercises/ch90/Scale.java",
            "h\u00a0hint, n\u00a0next, p\u00a0previous, s\u00a0skip,",
            "o\u00a0solution, t\u00a0task, c\u00a0check, ?\u00a0help, q\u00a0quit"),
        lines(page, 44, 12, 0));
  }

  @Test
  void a_text_that_is_too_long_has_parts() {
    Workbook book = Workbook.of(home, Assertions::fail);
    WatchPage tall = page(book, "1\n2\n3\n4\n5\n6\n7");
    List<String> second = lines(tall, 44, 12, 1);
    assertEquals(List.of("6", "7", ""), second.subList(3, 6));
    assertTrue(second.get(8).endsWith("━ space: more (2/2) "), second::toString);
    assertEquals(lines(tall, 44, 12, 0), lines(tall, 44, 12, 2));
  }

  @Test
  void on_a_low_screen_the_text_comes_first() {
    assertEquals(
        List.of("first line", "second line"), lines(page, 44, 6, 0).subList(2, 4));
    for (int rows = 1; rows < 30; rows++) {
      assertTrue(lines(page, 20, rows, 0).size() <= rows);
    }
  }
}
