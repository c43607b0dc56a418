package nnbook.grader.worker;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The worker JVM that runs the checks, and a spare one that is warm when the first is spoilt. The
 * spare is started with the second exercise: a single check, the commonest command, needs none. For
 * one thread at a time, except that any may {@link #interrupt}.
 */
public final class Workers implements AutoCloseable {
  private final CodeHost host;
  private final boolean strict;
  private volatile WorkerProcess worker;
  private WorkerProcess spare;
  private Map<String, byte[]> classes = Map.of();
  private int exercises;
  private boolean loaded;
  private boolean clean;
  private boolean busy;

  /** Starts a worker; a strict one tells the faults of graded tests that are else passed over. */
  public Workers(CodeHost host, boolean strict) {
    this.host = host;
    this.strict = strict;
    this.worker = WorkerProcess.start(host, strict);
  }

  /** Sets the class files of the next exercise and its test, in place of the earlier ones. */
  public void load(Map<String, byte[]> next) {
    if (host.isSealed() && loaded && !clean) {
      worker.close(); // nothing of one exercise is left for the next
      replaceSpoilt();
    }
    clean = false;
    classes = next;
    loaded = false;
    exercises++;
    keepSpare();
  }

  /**
   * Runs one test method. When it takes longer than {@code limit}, or ends the JVM, the report says
   * so, and another worker stands ready for the next one.
   */
  public Report check(String test, String method, String seed, Duration limit) {
    Optional<Report> report = Optional.empty();
    while (report.isEmpty()) {
      replaceSpoilt();
      if (!loaded) {
        worker.load(classes);
        loaded = true;
      }
      report = worker.check(test, method, seed, limit);
      busy = worker.wasBusy();
    }
    replaceSpoilt();
    return report.get();
  }

  /** Whether the last check had the processor for nearly all of its time, and still no end. */
  public boolean wasBusy() {
    return busy;
  }

  /** The code of this exercise has left its JVM as it was. */
  public void leftClean() {
    clean = true;
  }

  /** Breaks off the check that another thread waits for; its report then means nothing. */
  public void interrupt() {
    worker.close();
  }

  private void replaceSpoilt() {
    if (worker.isUsable()) {
      return;
    }
    worker.close();
    worker = spare != null && spare.isUsable() ? spare : WorkerProcess.start(host, strict);
    spare = null;
    loaded = false;
    keepSpare();
  }

  private void keepSpare() {
    if (exercises > 1 && spare == null) {
      spare = WorkerProcess.start(host, strict);
    }
  }

  @Override
  public void close() {
    worker.close();
    if (spare != null) {
      spare.close();
    }
  }
}
