package nnbook.snippet;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;

/**
 * The time that a snippet's own code takes, compiling left out. At the limit it stops the code, and
 * ends the JVM when that does not help.
 */
final class SnippetTimeout {
  private static final long PATIENCE_MILLIS = 2_000;
  private static final long RETRY_MILLIS = 20;

  private final ScheduledThreadPoolExecutor timer;
  private final long limitNanos;
  private RemoteJvm jvm;
  private long usedNanos;
  private long startedAt;
  private boolean stopped;
  private boolean overdue;
  private boolean interrupting;
  private int round;
  private ScheduledFuture<?> alarm;

  SnippetTimeout(Duration limit) {
    limitNanos = limit.toNanos();
    timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "snippet-timer");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
  }

  synchronized void watches(RemoteJvm watched) {
    jvm = watched;
  }

  /** Begins a new snippet with the whole time. */
  synchronized void reset() {
    usedNanos = 0;
    stopped = false;
    overdue = false;
  }

  synchronized void start() {
    startedAt = System.nanoTime();
    if (stopped) {
      alarm = timer.schedule(() -> stop(overdue), 0, TimeUnit.NANOSECONDS);
    } else if (limitNanos > 0) {
      long left = Math.max(1, limitNanos - usedNanos);
      alarm = timer.schedule(() -> stop(true), left, TimeUnit.NANOSECONDS);
    }
  }

  synchronized void pause() {
    usedNanos += System.nanoTime() - startedAt;
    startedAt = 0;
    interrupting = false;
    cancel();
  }

  private void cancel() {
    if (alarm != null) {
      alarm.cancel(false);
      alarm = null;
    }
  }

  /** Stops the running code on the reader's request. */
  void stop() {
    stop(false);
  }

  /** Once only: a second error would hit JShell's own code behind the snippet, and end it. */
  private synchronized void stop(boolean atLimit) {
    overdue = stopped ? overdue : atLimit;
    stopped = true;
    if (startedAt != 0 && !interrupting) {
      interrupting = true;
      int mine = ++round;
      cancel();
      alarm = timer.schedule(jvm::kill, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      timer.execute(() -> interrupt(jvm, mine));
    }
  }

  /** Until it succeeds: the far side may not have reached the snippet's code yet. */
  private void interrupt(RemoteJvm target, int mine) {
    try {
      if (isInterrupting(mine) && !target.interrupt()) {
        timer.schedule(() -> interrupt(target, mine), RETRY_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (ExecutionControlException e) {
      target.kill();
    }
  }

  private synchronized boolean isInterrupting(int mine) {
    return interrupting && round == mine;
  }

  /** Returns whether this snippet was stopped. */
  synchronized boolean stopped() {
    return stopped;
  }

  /** Returns whether it was stopped for its time. */
  synchronized boolean overdue() {
    return overdue;
  }

  void close() {
    timer.shutdownNow();
  }
}
