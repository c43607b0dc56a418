package nnbook.terminal.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nnbook.terminal.screen.TerminalScreen;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** A watch on the whole screen of a terminal, which is as it was when the watch has ended. */
final class WatchTerminal implements WatchScreen {
  private static final int ESCAPE = 27;

  private final Terminal terminal;
  private final Display display;
  private final Attributes before;
  private final boolean colors;
  private volatile boolean quit;
  private volatile boolean resized = true;
  private Optional<WatchPage> page = Optional.empty();
  private int part;

  /** On the terminal that this process has. */
  static WatchTerminal open() {
    try {
      Terminal terminal = TerminalBuilder.builder().system(true).build();
      return new WatchTerminal(terminal, TerminalScreen.colors(terminal));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the terminal over until {@link #close()}, which closes it too. */
  WatchTerminal(Terminal terminal, boolean colors) {
    this.terminal = terminal;
    this.colors = colors;
    before = terminal.enterRawMode();
    display = new Display(terminal, true);
    terminal.handle(Terminal.Signal.INT, signal -> quit());
    terminal.handle(Terminal.Signal.TSTP, Terminal.SignalHandler.SIG_IGN);
    terminal.handle(Terminal.Signal.WINCH, signal -> resized = true);
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.cursor_invisible);
  }

  @Override
  public Optional<WatchKey> key(int millis) {
    int typed = read(millis);
    if (resized) {
      draw();
    }
    if (quit || typed == NonBlockingReader.EOF) {
      return Optional.of(WatchKey.QUIT);
    }
    if (typed == ' ') {
      part++;
      draw();
    }
    return WatchKey.of(typed);
  }

  @Override
  public void quit() {
    quit = true;
  }

  /** The letter typed; what an arrow or function key sends after its escape is left out. */
  private int read(int millis) {
    try {
      NonBlockingReader keys = terminal.reader();
      int typed = keys.read(millis);
      while (typed == ESCAPE && keys.peek(1) >= 0) {
        keys.read();
      }
      return typed;
    } catch (IOException e) {
      return NonBlockingReader.EOF;
    }
  }

  @Override
  public void show(WatchPage shown) {
    part = 0;
    update(shown);
  }

  @Override
  public void update(WatchPage shown) {
    page = Optional.of(shown);
    draw();
  }

  private void draw() {
    page.ifPresent(this::draw);
  }

  private void draw(WatchPage shown) {
    Size size = terminal.getSize();
    int columns = size.getColumns() > 0 ? size.getColumns() : 80;
    int rows = size.getRows() > 0 ? size.getRows() : 24;
    if (resized) {
      resized = false;
      display.resize(Size.of(columns, rows));
      display.reset();
      terminal.puts(Capability.clear_screen);
    }
    display.update(shown.lines(columns, rows, part, colors), 0);
  }

  @Override
  public boolean colors() {
    return colors;
  }

  /** Gives the terminal back, and sums up. */
  @Override
  public void close() {
    terminal.puts(Capability.cursor_visible);
    terminal.puts(Capability.exit_ca_mode);
    terminal.setAttributes(before);
    page.ifPresent(shown -> terminal.writer().println(shown.passed() + ". " + shown.next()));
    terminal.flush();
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
