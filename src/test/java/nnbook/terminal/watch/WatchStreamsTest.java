package nnbook.terminal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.grader.TestHome;
import nnbook.learner.Workbook;
import nnbook.terminal.text.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchStreamsTest {
  private static final int LONG = 60_000;

  private final StringWriter out = new StringWriter();
  @TempDir private Path home;

  private static WatchStreams screen(String typed, PrintWriter out) {
    byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
    return new WatchStreams(new ByteArrayInputStream(bytes), out).start();
  }

  private static Document text(String text) {
    Document document = new Document(false);
    return text.isEmpty() ? document : document.paragraphs(text);
  }

  @Test
  void letters_are_keys_and_the_end_of_the_input_is_the_end() {
    List<Optional<WatchKey>> keys = new ArrayList<>();
    try (WatchStreams screen = screen("h\n\nno\n", new PrintWriter(out))) {
      for (int i = 0; i < 4; i++) {
        keys.add(screen.key(LONG));
      }
    }
    assertEquals(List.of(WatchKey.HINT, WatchKey.NEXT, WatchKey.SOLUTION, WatchKey.QUIT),
        keys.stream().flatMap(Optional::stream).toList());
    assertTrue(out.toString().startsWith("Save an exercise to see its verdict. Or type a letter"));
  }

  @Test
  void what_is_new_is_printed_and_what_is_below_it_is_not_printed_again() throws IOException {
    TestHome.copyWithStubsTo(home);
    Workbook book = Workbook.of(home, Assertions::fail);
    var all = book.catalog().all();
    WatchPage page = new WatchPage(book.overview(all), all.get(0), text("verdict"), text(""));
    try (WatchStreams screen = screen("", new PrintWriter(out))) {
      screen.show(page);
      screen.update(page);
      screen.show(new WatchPage(page.overview(), page.current(), text("hint"), page.news()));
    }
    assertEquals(
        """
        verdict
        Next: ch90.Scale  exercises/ch90/Scale.java  (0 of 2 passed)

        hint

        """,
        out.toString().lines().skip(1).reduce("", (a, b) -> a + b + "\n"));
    assertFalse(out.toString().contains("\u001b"), "no colors and cursor movements in a pipe");
  }

  @Test
  void what_is_no_text_gives_no_keys() {
    try (WatchStreams screen = screen("PK\u0003\u0004\no\no\n", new PrintWriter(out))) {
      assertEquals(Optional.of(WatchKey.QUIT), screen.key(LONG));
    }
    assertTrue(out.toString().contains("The input is no text"), out::toString);
  }

  @Test
  void words_are_no_keys() {
    try (WatchStreams screen = screen("no solution\nh\n", new PrintWriter(out))) {
      assertEquals(Optional.of(WatchKey.HINT), screen.key(LONG));
    }
  }

  @Test
  void a_signal_counts_as_a_key() {
    InputStream in = InputStream.nullInputStream();
    try (WatchStreams screen = new WatchStreams(in, new PrintWriter(out))) {
      screen.quit();
      assertEquals(Optional.of(WatchKey.QUIT), screen.key(LONG));
    }
  }

  @Test
  void a_reader_that_has_gone_away_ends_the_watch() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    try (WatchStreams screen = screen("h\n", new PrintWriter(gone))) {
      assertEquals(Optional.of(WatchKey.QUIT), screen.key(LONG));
    }
  }
}
