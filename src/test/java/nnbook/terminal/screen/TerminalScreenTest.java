package nnbook.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
    type(bytes);
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
  void keys_of_many_letters_are_read_to_their_end() throws IOException {
    assertEquals(Optional.of("pageup"), key(ESCAPE + "[5~"));
    assertEquals(Optional.of("pagedown"), key(ESCAPE + "[6~"));
    assertEquals(Optional.of("home"), key(ESCAPE + "[1~"));
    assertEquals(Optional.of("end"), key(ESCAPE + "[4~"));
    for (String unknown : List.of("[15~", "OP", "[[A", "[1;5C", "[Z", "x")) {
      assertEquals(Optional.of("n"), key(ESCAPE + unknown + "n"), unknown);
    }
    assertEquals(Optional.of("n"), key("\tn"));
  }

  @Test
  void a_number_can_be_taken_back() throws IOException {
    assertEquals(Optional.of("n"), key("n")); // from then on Ctrl-C is a key
    assertEquals(Optional.of("5"), key("12\u00035\r"));
    assertEquals(Optional.of("13"), key("12\u007f3\r"));
    assertEquals(Optional.of("b"), key("12b"));
    written.reset();
    CompletableFuture<Optional<String>> key =
        CompletableFuture.supplyAsync(() -> screen.key("step> "));
    type("12" + ESCAPE);
    while (written.toString(StandardCharsets.UTF_8).split("step>", -1).length <= 4) {
      Thread.onSpinWait(); // until Escape is known to be alone
    }
    type("\r");
    assertEquals(Optional.of(""), key.join());
  }

  private void type(String bytes) throws IOException {
    typed.write(bytes.getBytes(StandardCharsets.UTF_8));
    typed.flush();
  }

  @Test
  void the_terminal_is_then_as_it_was() throws IOException {
    Attributes before = terminal.getAttributes();
    assertTrue(has(Attributes.LocalFlag.ICANON) && has(Attributes.LocalFlag.ISIG));
    assertEquals(Optional.of("n"), key("n"));
    assertFalse(has(Attributes.LocalFlag.ICANON) || has(Attributes.LocalFlag.ISIG));
    type("x\r");
    assertEquals(Optional.of("x"), screen.read("> "));
    assertEquals(before.getLocalFlags(), terminal.getAttributes().getLocalFlags());
  }

  @Test
  void an_answer_is_typed_or_given_up() throws IOException {
    for (String[] pair : new String[][] {{"w x\b[1]\r", "w [1]"}, {"\r", ""}}) {
      type(pair[0]);
      assertEquals(Optional.of(pair[1]), screen.answer("Which variable? "));
    }
    type("\u0003");
    assertEquals(Optional.empty(), screen.answer("Which variable? "));
    assertEquals(Optional.of("b"), key("b"));
  }
}
