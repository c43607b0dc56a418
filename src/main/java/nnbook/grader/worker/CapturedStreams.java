package nnbook.grader.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Stands for the terminal while a check runs: keeps what is printed, refuses input. */
public final class CapturedStreams {
  private static final int KEPT = 4_000;
  private static final int MOST = 1_000_000;

  private final Screen screen = new Screen();
  private final Keyboard keyboard = new Keyboard();

  /** Puts itself in place of System.out, System.err and System.in. */
  public void install() {
    PrintStream stream = new PrintStream(screen, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    System.setIn(keyboard);
  }

  /** What was printed, at most a few thousand characters. */
  public String printed() {
    return screen.text();
  }

  /** Whether more was printed than anybody reads. */
  public boolean flooded() {
    return screen.count > MOST;
  }

  /** Whether the code waited for input. */
  public boolean wasRead() {
    return keyboard.read;
  }

  /** Thrown into code that prints without end; an Error, so that it is seldom caught. */
  static final class Flood extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static final class Screen extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private volatile long count;

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
      if (count > MOST) {
        throw new Flood();
      }
    }

    synchronized String text() {
      String text = kept.toString(StandardCharsets.UTF_8);
      return count > KEPT ? text + " …" : text;
    }
  }

  private static final class Keyboard extends InputStream {
    private volatile boolean read;

    @Override
    public int read() throws IOException {
      read = true;
      throw new IOException("there is no keyboard while a check runs");
    }
  }
}
