package nnbook.grader.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Stands for the terminal while a check runs: keeps what is printed, refuses input. */
public final class CapturedStreams {
  private final PrintedText screen = new PrintedText();
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
    return screen.flooded();
  }

  /** Whether the code waited for input. */
  public boolean wasRead() {
    return keyboard.read;
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
