package nnbook.terminal.screen;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.terminal.text.TextStyle;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** A terminal with line editing and history, which tells single keys, too. */
public final class TerminalScreen implements Screen {
  private static final int WIDEST = 88;
  private static final int NARROWEST = 30;
  private static final int USUAL_HEIGHT = 24;
  private static final int ESCAPE_MILLIS = 50; // longer than an arrow's letters are apart
  private static final int CONTROL_C = 3;
  private static final int CONTROL_D = 4;
  private static final int BACKSPACE = '\b';
  private static final int RUBOUT = 127;
  private static final int ESCAPE = 27;
  private static final String LEAVE = "leave";
  private static final String DELETE = "delete";
  private static final String OTHER = "other"; // a key that means nothing here

  /** Keys by what terminals send behind {@code ESC [} or {@code ESC O}. */
  private static final Map<String, String> SEQUENCES = Map.ofEntries(
      entry("A", "up"), entry("B", "down"), entry("C", "right"), entry("D", "left"),
      entry("H", "home"), entry("1~", "home"), entry("7~", "home"), entry("F", "end"),
      entry("4~", "end"), entry("8~", "end"), entry("5~", "pageup"), entry("6~", "pagedown"),
      entry("3~", DELETE));
  private static final String PASTED = Messages.of("terminal").get("prompt.again");

  private final Terminal terminal;
  private final LineReader reader;
  private final boolean colors;
  private Optional<Attributes> before = Optional.empty(); // while each key is told at once

  /** On a terminal that is closed with it. */
  public TerminalScreen(Terminal terminal) {
    this.terminal = terminal;
    this.colors = colors(terminal);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .variable(LineReader.BELL_STYLE, "none")
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, PASTED)
            .build();
  }

  /** Whether a terminal has colors, and its user wants them. */
  public static boolean colors(Terminal terminal) {
    return System.getenv("NO_COLOR") == null && !"dumb".equals(terminal.getType());
  }

  public static TerminalScreen open() {
    try {
      return new TerminalScreen(TerminalBuilder.builder().system(true).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void print(String text) {
    terminal.writer().print(text);
    terminal.flush();
  }

  /** A digit begins a number, which Enter ends and Escape takes back. */
  @Override
  public Optional<String> key(String prompt) {
    if (terminal.getType().startsWith("dumb")) {
      return read(prompt);
    }
    String number = "";
    while (true) {
      String key = pressed(prompt, number);
      if (key.equals(LEAVE) && number.isEmpty()) {
        return Optional.empty();
      } else if (key.matches("\\d") || key.equals(DELETE) || key.equals(LEAVE)) {
        number = edited(number, key);
      } else if (!key.equals(OTHER)) {
        return Optional.of(key.isBlank() ? number : key);
      }
    }
  }

  /** A text with one more character, or without its last one, or nothing of it. */
  private static String edited(String text, String key) {
    return key.equals(LEAVE) ? ""
        : key.equals(DELETE) ? text.substring(0, Math.max(0, text.length() - 1))
        : text + key;
  }

  /** The next key, each of which is told at once. */
  private String pressed(String prompt, String text) {
    if (before.isEmpty()) {
      before = Optional.of(terminal.enterRawMode());
      Attributes raw = terminal.getAttributes();
      raw.setLocalFlag(Attributes.LocalFlag.ISIG, false); // Ctrl-C and Ctrl-Z are keys, too
      terminal.setAttributes(raw);
    }
    print(TextStyle.BOLD.on(prompt, colors) + text);
    String key = LEAVE;
    try {
      key = key(terminal.reader());
    } catch (IOException e) {
      // the terminal is gone
    }
    print("\r");
    terminal.puts(Capability.clr_eol);
    return key;
  }

  private static String key(NonBlockingReader in) throws IOException {
    int c = in.read();
    return switch (c) {
      case -1, CONTROL_C, CONTROL_D -> LEAVE;
      case '\r', '\n' -> "";
      case BACKSPACE, RUBOUT -> DELETE;
      case ESCAPE -> sequence(in);
      default -> c < ' ' ? OTHER : String.valueOf((char) c);
    };
  }

  /** What stands behind Escape: nothing, or the letters of another key, to their end. */
  private static String sequence(NonBlockingReader in) throws IOException {
    int c = in.read(ESCAPE_MILLIS);
    if (c == ESCAPE) {
      return sequence(in);
    }
    StringBuilder letters = new StringBuilder();
    boolean goesOn = c == '[' || c == 'O';
    while (goesOn) {
      int next = in.read(ESCAPE_MILLIS);
      letters.append((char) next);
      goesOn = next >= ' ' && next < '@' || next == '[' && letters.length() == 1;
    }
    return c < 0 ? LEAVE : SEQUENCES.getOrDefault(letters.toString(), OTHER);
  }

  /** Has the terminal as it was before it told each key at once. */
  private void putBack() {
    before.ifPresent(terminal::setAttributes);
    before = Optional.empty();
  }

  @Override
  public void paint(List<String> lines) {
    if (terminal.getType().startsWith("dumb")) {
      Screen.super.paint(lines);
      return;
    }
    terminal.puts(Capability.clear_screen);
    print(String.join("\n", lines) + "\n");
  }

  @Override
  public Optional<String> answer(String prompt) {
    if (terminal.getType().startsWith("dumb")) {
      return read(prompt);
    }
    String text = "";
    String key = OTHER;
    while (!key.isEmpty() && !key.equals(LEAVE)) {
      key = pressed(prompt, text);
      text = key.length() == 1 || key.equals(DELETE) ? edited(text, key) : text;
    }
    return key.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  @Override
  public Optional<String> read(String prompt) {
    while (true) {
      try {
        return readLine(prompt);
      } catch (UserInterruptException e) {
        // Ctrl-C at the prompt drops the line.
      }
    }
  }

  @Override
  public Optional<String> more(String prompt) {
    try {
      return readLine(prompt);
    } catch (UserInterruptException e) {
      return Optional.empty();
    }
  }

  private Optional<String> readLine(String prompt) {
    putBack();
    try {
      return Optional.of(reader.readLine(TextStyle.BOLD.on(prompt, colors)));
    } catch (EndOfFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean interactive() {
    return true;
  }

  @Override
  public boolean colors() {
    return colors;
  }

  @Override
  public int width() {
    return Math.min(WIDEST, columns());
  }

  @Override
  public int columns() {
    int columns = terminal.getSize().getColumns();
    return columns <= 0 ? WIDEST : Math.max(NARROWEST, columns - 1);
  }

  @Override
  public int height() {
    int rows = terminal.getSize().getRows();
    return rows > 0 ? rows : USUAL_HEIGHT;
  }

  @Override
  public void onInterrupt(Runnable stop) {
    terminal.handle(Terminal.Signal.INT, signal -> stop.run());
  }

  @Override
  public void close() {
    putBack();
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
