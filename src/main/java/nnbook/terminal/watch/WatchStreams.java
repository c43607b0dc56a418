package nnbook.terminal.watch;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import nnbook.platform.Messages;
import nnbook.terminal.screen.TextInput;

/** A watch in a pipe: prints what is new, reads letters, a line at a time. */
final class WatchStreams implements WatchScreen {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final int WIDTH = 80;
  private static final int MOST_KEYS = 1000;

  private final TextInput in;
  private final PrintWriter out;
  private final BlockingQueue<WatchKey> keys = new ArrayBlockingQueue<>(MOST_KEYS);
  private volatile boolean quit;

  WatchStreams(InputStream in, PrintWriter out) {
    this.in = new TextInput(in, out::println);
    this.out = out;
  }

  /** Begins to read the keys. */
  WatchStreams start() {
    Thread reader = new Thread(this::read, "keys of the watch");
    reader.setDaemon(true);
    reader.start();
    out.println(MESSAGES.get("watch.letters", MESSAGES.get("watch.keys")));
    return this;
  }

  private void read() {
    try {
      Optional<String> line = in.line();
      while (line.isPresent()) {
        for (WatchKey key : keys(line.get())) {
          keys.put(key);
        }
        line = in.line();
      }
      keys.put(WatchKey.QUIT);
    } catch (InterruptedException e) {
      quit();
    }
  }

  /** A line counts only if it consists of keys: words are none. */
  private static List<WatchKey> keys(String line) {
    String letters = line.replaceAll("\\s+", "");
    List<WatchKey> keys = letters.chars().mapToObj(WatchKey::of).flatMap(Optional::stream).toList();
    return keys.size() == letters.length() ? keys : List.of();
  }

  @Override
  public void quit() {
    quit = true;
  }

  /** A reader that has gone away, as {@code head} does, ends the watch too. */
  @Override
  public Optional<WatchKey> key(int millis) {
    try {
      Optional<WatchKey> key =
          Optional.ofNullable(quit ? WatchKey.QUIT : keys.poll(millis, TimeUnit.MILLISECONDS));
      return out.checkError() ? Optional.of(WatchKey.QUIT) : key;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(WatchKey.QUIT);
    }
  }

  @Override
  public void show(WatchPage page) {
    page.news().print(out, WIDTH);
    if (page.below().isEmpty()) {
      out.println(page.next() + "  (" + page.passed() + ")");
    }
    out.println();
    out.flush();
  }

  @Override
  public void update(WatchPage page) {}

  @Override
  public boolean colors() {
    return false;
  }

  @Override
  public void close() {
    out.flush();
  }
}
