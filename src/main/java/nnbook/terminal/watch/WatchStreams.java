package nnbook.terminal.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nnbook.platform.Messages;

/** A watch in a pipe: prints what is new, reads letters, a line at a time. */
final class WatchStreams implements WatchScreen {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final BufferedReader in;
  private final PrintWriter out;
  private final BlockingQueue<Key> keys = new LinkedBlockingQueue<>();

  WatchStreams(InputStream in, PrintWriter out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
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
      String line = in.readLine();
      while (line != null) {
        line.chars().mapToObj(Key::of).forEach(keys::add);
        line = in.readLine();
      }
    } catch (IOException e) {
      // As at the end of the input.
    }
    keys.add(Key.QUIT);
  }

  @Override
  public void quit() {
    keys.add(Key.QUIT);
  }

  /** A reader that has gone away, as {@code head} does, ends the watch too. */
  @Override
  public Key key(int millis) {
    try {
      Key key = keys.poll(millis, TimeUnit.MILLISECONDS);
      return out.checkError() ? Key.QUIT : key == null ? Key.NONE : key;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Key.QUIT;
    }
  }

  @Override
  public void show(WatchPage page) {
    out.println(page.news().stripTrailing());
    if (page.below().isEmpty()) {
      out.println(page.next() + "  (" + page.passed() + ")");
    }
    out.println();
    out.flush();
  }

  @Override
  public void update(WatchPage page) {}

  @Override
  public boolean colours() {
    return false;
  }

  @Override
  public void close() {
    out.flush();
  }
}
