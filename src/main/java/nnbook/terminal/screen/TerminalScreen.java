package nnbook.terminal.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.terminal.text.TextStyle;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/** A terminal with line editing and history, which tells single keys, too. */
public final class TerminalScreen implements Screen {
  private static final int WIDEST = 88;
  private static final int NARROWEST = 30;
  private static final int USUAL_HEIGHT = 24;
  private static final int ESCAPE_MILLIS = 50; // longer than an arrow's letters are apart
  private static final String LEAVE = "leave";
  private static final Messages TEXT = Messages.of("terminal");
  private static final String PASTED = TEXT.get("prompt.again");

  private final Terminal terminal;
  private final LineReader reader;
  private final boolean colors;
  private final KeyMap<String> keys;
  private Optional<Attributes> before = Optional.empty(); // while each key is told at once

  /** On a terminal that is closed with it. */
  public TerminalScreen(Terminal terminal) {
    this.terminal = terminal;
    this.colors = colors(terminal);
    this.keys = keys(terminal);
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

  private static KeyMap<String> keys(Terminal terminal) {
    KeyMap<String> keys = new KeyMap<>();
    keys.setAmbiguousTimeout(ESCAPE_MILLIS);
    for (char c = ' ' + 1; c <= '~'; c++) {
      keys.bind(String.valueOf(c), String.valueOf(c));
    }
    keys.bind("", "\r", "\n", " ");
    keys.bind(LEAVE, KeyMap.esc(), KeyMap.ctrl('C'), KeyMap.ctrl('D'));
    arrow(keys, "up", "A", KeyMap.key(terminal, Capability.key_up));
    arrow(keys, "down", "B", KeyMap.key(terminal, Capability.key_down));
    arrow(keys, "right", "C", KeyMap.key(terminal, Capability.key_right));
    arrow(keys, "left", "D", KeyMap.key(terminal, Capability.key_left));
    arrow(keys, "end", "F", KeyMap.key(terminal, Capability.key_end));
    arrow(keys, "home", "H", KeyMap.key(terminal, Capability.key_home));
    return keys;
  }

  private static void arrow(KeyMap<String> keys, String name, String letter, String told) {
    keys.bindIfNotBound(name, KeyMap.esc() + "[" + letter);
    keys.bindIfNotBound(name, KeyMap.esc() + "O" + letter);
    if (told != null) { // JLine's, of a terminal without such a key
      keys.bindIfNotBound(name, told);
    }
  }

  @Override
  public Optional<String> key(String prompt) {
    if (terminal.getType().startsWith("dumb")) {
      return read(prompt);
    }
    if (before.isEmpty()) {
      before = Optional.of(terminal.enterRawMode());
      Attributes raw = terminal.getAttributes();
      raw.setLocalFlag(Attributes.LocalFlag.ISIG, false); // Ctrl-C and Ctrl-Z are keys, too
      terminal.setAttributes(raw);
    }
    print(TextStyle.BOLD.on(prompt, colors));
    String key = LEAVE;
    try {
      key = new BindingReader(terminal.reader()).readBinding(keys);
    } catch (EndOfFileException e) {
      // the terminal is gone
    }
    print("\r");
    terminal.puts(Capability.clr_eol);
    return key == null || key.equals(LEAVE) ? Optional.empty()
        : key.matches("\\d") ? line(prompt, key) : Optional.of(key);
  }

  /** Has the terminal as it was before it told each key at once. */
  private void putBack() {
    before.ifPresent(terminal::setAttributes);
    before = Optional.empty();
  }

  /** Lines that do not fit below each other are left out at the end. */
  @Override
  public void paint(List<String> lines) {
    if (terminal.getType().startsWith("dumb")) {
      Screen.super.paint(lines);
      return;
    }
    terminal.puts(Capability.clear_screen);
    int room = height() - 2;
    boolean fits = fitting(lines, room) == lines.size();
    int shown = fits ? lines.size() : fitting(lines, room - 1);
    print(String.join("\n", lines.subList(0, shown)) + "\n"
        + (fits ? "" : TEXT.get("more.lines", lines.size() - shown) + "\n"));
  }

  /** How many lines fit into so many rows; one that is wider than the terminal takes several. */
  private int fitting(List<String> lines, int rows) {
    int columns = Math.max(1, terminal.getSize().getColumns());
    int left = rows;
    for (int i = 0; i < lines.size(); i++) {
      int wide = AttributedString.fromAnsi(lines.get(i)).columnLength();
      left -= Math.max(1, (wide + columns - 1) / columns);
      if (left < 0) {
        return i;
      }
    }
    return lines.size();
  }

  @Override
  public Optional<String> read(String prompt) {
    return line(prompt, "");
  }

  @Override
  public Optional<String> answer(String prompt) {
    putBack();
    try {
      return Optional.of(reader.readLine(TextStyle.BOLD.on(prompt, colors)));
    } catch (UserInterruptException | EndOfFileException e) {
      return Optional.empty();
    }
  }

  private Optional<String> line(String prompt, String begun) {
    putBack();
    while (true) {
      try {
        return Optional.of(
            reader.readLine(TextStyle.BOLD.on(prompt, colors), null, (Character) null, begun));
      } catch (UserInterruptException e) {
        // Ctrl-C at the prompt drops the line.
      } catch (EndOfFileException e) {
        return Optional.empty();
      }
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
    int columns = terminal.getSize().getColumns();
    if (columns <= 0) {
      return WIDEST;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, columns - 1));
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
