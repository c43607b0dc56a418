package nnbook.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a process prints, so that its pipe never fills, and keeps the end of it. */
public final class ProcessOutput {
  private static final int KEPT = 4096;

  private final StringBuilder text = new StringBuilder();
  private final List<Thread> readers = new ArrayList<>();

  /** Reads these outputs of a process, each in a thread of its own. */
  public ProcessOutput(InputStream... streams) {
    for (InputStream stream : streams) {
      Thread reader = new Thread(() -> read(stream), "output of a process");
      reader.setDaemon(true);
      reader.start();
      readers.add(reader);
    }
  }

  private void read(InputStream stream) {
    byte[] bytes = new byte[KEPT];
    try (stream) {
      for (int n = stream.read(bytes); n >= 0; n = stream.read(bytes)) {
        append(new String(bytes, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The process has ended.
    }
  }

  private synchronized void append(String more) {
    text.append(more);
    text.delete(0, Math.max(0, text.length() - KEPT));
  }

  /** Returns the end of the text, once the process has ended. */
  public String text() {
    try {
      for (Thread reader : readers) {
        reader.join(1_000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return text.toString();
    }
  }
}
