package nnbook.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Keys of a terminal that tells each at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalScreenTest {
  private static final String ESCAPE = "\u001b";

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PipedOutputStream typed = new PipedOutputStream();
  private Terminal terminal;
  private TerminalScreen screen;

  @BeforeEach
  void a_terminal() throws IOException {
    terminal = new ExternalTerminal(
        "test", "xterm", new PipedInputStream(typed), written, StandardCharsets.UTF_8);
    terminal.setSize(Size.of(44, 6));
    screen = new TerminalScreen(terminal);
  }

  private Optional<String> key(String bytes) throws IOException {
    typed.write(bytes.getBytes(StandardCharsets.UTF_8));
    typed.flush();
    return screen.key("step> ");
  }

  private boolean has(Attributes.LocalFlag flag) {
    return terminal.getAttributes().getLocalFlag(flag);
  }

  @Test
  void each_key_is_told_without_enter() throws IOException {
    assertEquals(Optional.of("n"), key("n"));
    assertEquals(Optional.of("?"), key("?"));
    assertEquals(Optional.of("right"), key(ESCAPE + "[C"));
    assertEquals(Optional.of("left"), key(ESCAPE + "OD"));
    assertEquals(Optional.of("home"), key(ESCAPE + "[H"));
    assertEquals(Optional.of(""), key("\r"));
    assertEquals(Optional.of(""), key(" "));
  }

  @Test
  void a_number_is_typed_to_its_end() throws IOException {
    assertEquals(Optional.of("120"), key("120\r"));
    assertEquals(Optional.of("b"), key("b"));
  }

  @Test
  void escape_and_control_c_leave() throws IOException {
    assertEquals(Optional.of("n"), key("n")); // from then on Ctrl-C is a key
    assertEquals(Optional.empty(), key("\u0003"));
    assertEquals(Optional.empty(), key("\u0004"));
    assertEquals(Optional.empty(), key(ESCAPE));
  }

  @Test
  void the_terminal_is_then_as_it_was() throws IOException {
    Attributes before = terminal.getAttributes();
    assertTrue(has(Attributes.LocalFlag.ICANON) && has(Attributes.LocalFlag.ISIG));
    assertEquals(Optional.of("n"), key("n"));
    assertFalse(has(Attributes.LocalFlag.ICANON) || has(Attributes.LocalFlag.ISIG));
    assertEquals(Optional.of("5"), key("5\r"));
    assertEquals(before.getLocalFlags(), terminal.getAttributes().getLocalFlags());
  }

  @Test
  void control_c_gives_an_answer_up() throws IOException {
    assertEquals(Optional.of("n"), key("n"));
    new Thread(() -> {
      while (!written.toString(StandardCharsets.UTF_8).contains("Which variable?")) {
        Thread.onSpinWait(); // before it asks, nobody hears the signal
      }
      terminal.raise(Terminal.Signal.INT);
    }).start();
    assertEquals(Optional.empty(), screen.answer("Which variable? "));
    assertEquals(Optional.of("b"), key("b"));
  }

  @Test
  void a_line_wider_than_the_terminal_takes_more_rows() {
    screen.paint(List.of("x".repeat(50), "y", "z", "end"));
    String all = written.toString(StandardCharsets.UTF_8);
    assertTrue(all.contains("y"), all);
    assertTrue(all.contains("… 2 more lines do not fit here."), all);
  }

  @Test
  void what_does_not_fit_is_counted() {
    screen.paint(Collections.nCopies(9, "row"));
    screen.paint(List.of("first", "last"));
    String all = written.toString(StandardCharsets.UTF_8);
    assertEquals(3, all.split("row", -1).length - 1, all);
    assertTrue(all.contains("… 6 more lines do not fit here."), all);
    assertTrue(all.contains("last"), all);
  }
}
