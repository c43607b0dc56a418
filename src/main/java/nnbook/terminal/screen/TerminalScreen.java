package nnbook.terminal.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.terminal.text.TextStyle;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A terminal with line editing and history. */
public final class TerminalScreen implements Screen {
  private static final int WIDEST = 88;
  private static final int NARROWEST = 30;
  private static final int USUAL_HEIGHT = 24;
  private static final String PASTED = Messages.of("terminal").get("prompt.again");

  private final Terminal terminal;
  private final LineReader reader;
  private final boolean colors;

  private TerminalScreen(Terminal terminal) {
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

  @Override
  public Optional<String> read(String prompt) {
    while (true) {
      try {
        return Optional.of(reader.readLine(TextStyle.BOLD.on(prompt, colors)));
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
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
