package nnbook.grader.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nnbook.platform.Messages;

/** Takes what code prints and keeps its beginning; stops code that prints without end. */
public final class PrintedText extends OutputStream {
  private static final int KEPT = 4_000;
  private static final int MOST = 1_000_000;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private volatile long count;

  /** Thrown into code that prints without end; an Error, so that it is seldom caught. */
  static final class Flood extends Error {
    private static final long serialVersionUID = 1L;

    Flood() {
      super(Messages.of("grader").get("printed.too.much"));
    }
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    count += length;
    int room = Math.min(length, KEPT - kept.size());
    if (room > 0) {
      kept.write(bytes, offset, room);
    }
    if (flooded()) {
      throw new Flood();
    }
  }

  /** What was printed, at most a few thousand characters. */
  public synchronized String text() {
    String text = kept.toString(StandardCharsets.UTF_8);
    return count > KEPT ? text + " …" : text;
  }

  /** Whether more was printed than anybody reads. */
  public boolean flooded() {
    return count > MOST;
  }
}
