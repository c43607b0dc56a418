package nnbook.snippet;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import nnbook.platform.Messages;

/**
 * What a snippet prints: kept up to a limit, and handed on as it comes. A flood, which no loop that
 * ends would print, is told once.
 */
final class OutputBuffer extends OutputStream {
  private static final Messages MESSAGES = Messages.of("snippet");

  /** How many times the limit makes a flood. */
  private static final int FLOOD = 64;

  private final int limit;
  private final Runnable onFlood;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private Consumer<byte[]> listener = bytes -> {};
  private boolean cut;
  private long printed;

  OutputBuffer(int limit, Runnable onFlood) {
    this.limit = limit;
    this.onFlood = onFlood;
  }

  /** Forgets what was printed before; from now on {@code live} gets a copy of what is kept. */
  synchronized void reset(Consumer<byte[]> live) {
    kept.reset();
    cut = false;
    printed = 0;
    listener = live;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    int room = Math.min(length, limit - kept.size());
    cut |= room < length;
    if (room > 0) {
      kept.write(bytes, offset, room);
      listener.accept(java.util.Arrays.copyOfRange(bytes, offset, offset + room));
    }
    boolean calm = !isFlood();
    printed += length;
    if (calm && isFlood()) {
      onFlood.run();
    }
  }

  /** Returns whether so much was printed that the snippet was stopped. */
  synchronized boolean isFlood() {
    return printed > (long) FLOOD * limit;
  }

  /** Returns the text so far; when it was cut, a sentence says so in a line of its own. */
  synchronized String text() {
    String text = kept.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    if (!cut) {
      return text;
    }
    String wholeLines = text.substring(0, text.lastIndexOf('\n') + 1);
    return wholeLines + MESSAGES.get("output.cut", limit / 1024) + "\n";
  }
}
