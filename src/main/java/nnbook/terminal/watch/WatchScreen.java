package nnbook.terminal.watch;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import nnbook.terminal.screen.TerminalCheck;

/** Where a watch is shown, and the keys that the learner presses there. */
public interface WatchScreen extends AutoCloseable {
  /** The terminal of this process if a person uses one that can be painted on, else two streams. */
  static WatchScreen open(InputStream in, PrintWriter out) {
    boolean terminal = TerminalCheck.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    return terminal ? WatchTerminal.open() : new WatchStreams(in, out).start();
  }

  /** Waits for a key, but not longer than {@code millis}; the end of the input is QUIT. */
  Optional<WatchKey> key(int millis);

  /** Lets the next key be QUIT; for Ctrl-C and other signals, in whatever thread they come. */
  void quit();

  /** Shows a page with something new on it. */
  void show(WatchPage page);

  /** Brings the page that is shown up to date; its news is not new. */
  void update(WatchPage page);

  boolean colors();

  @Override
  void close();
}
