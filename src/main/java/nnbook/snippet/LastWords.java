package nnbook.snippet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what a JVM itself prints, so that its pipe never fills, and keeps the end of it. */
final class LastWords {
  private static final int KEPT = 4096;

  private final StringBuilder text = new StringBuilder();
  private final Thread reader;

  LastWords(Process process) {
    reader = new Thread(() -> read(process.getInputStream()), "snippet-last-words");
    reader.setDaemon(true);
    reader.start();
    Thread errors = new Thread(() -> read(process.getErrorStream()), "snippet-last-errors");
    errors.setDaemon(true);
    errors.start();
  }

  private void read(InputStream stream) {
    byte[] bytes = new byte[KEPT];
    try {
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

  /** Returns the text once the process has ended. */
  String text() throws InterruptedException {
    reader.join(1_000);
    synchronized (this) {
      return text.toString();
    }
  }
}
