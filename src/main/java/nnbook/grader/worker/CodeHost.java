package nnbook.grader.worker;

import java.nio.file.Path;

/** Where checks and the code that they check run: starts the JVM of a {@link Worker}. */
public interface CodeHost {
  /**
   * Starts a JVM with {@link Worker} as its main class, and {@code folder} as its own where it sees
   * any. A strict one tells the faults of graded tests that are else passed over.
   */
  Process start(Path folder, boolean strict);

  /**
   * Whether it is closed off: reached by its standard input and output alone, and used for one
   * exercise, unless that has left it as it was. Else it connects to a port of this machine, and
   * serves as long as it is sound.
   */
  boolean isSealed();
}
