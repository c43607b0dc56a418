package nnbook.fast;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The calling thread and some helpers that do a piece of work together, many times in a row. A
 * helper that has nothing to do looks for work in a short loop before it sleeps, since a step of
 * training takes less time than waking a thread.
 */
final class WorkerThreads implements AutoCloseable {
  /** How often a thread looks again before it leaves its core to others in between. */
  private static final int HASTE = 1_000;

  /** How often a helper looks for work before it sleeps. */
  private static final int PATIENCE = 5_000;

  private final int size;
  private final Thread[] helpers;
  private final AtomicInteger working = new AtomicInteger();
  private volatile Work work = part -> {};
  private volatile int round;
  private volatile boolean closed;
  private volatile Throwable failure;

  /** A share of the work, counted from 0. */
  @FunctionalInterface
  interface Work {
    void part(int number);
  }

  WorkerThreads(int size) {
    this.size = size;
    helpers = new Thread[size - 1];
    for (int h = 0; h < helpers.length; h++) {
      int number = h + 1;
      helpers[h] = new Thread(() -> help(number), "nnbook-fast-" + number);
      helpers[h].setDaemon(true);
      helpers[h].start();
    }
  }

  int size() {
    return size;
  }

  /** The first of n items that belongs to this part, a multiple of {@code block}; n for the end. */
  int first(int part, int n, int block) {
    int blocks = (n + block - 1) / block;
    return Math.min(n, (int) ((long) blocks * part / size) * block);
  }

  /** Does all parts, and returns when all are done. */
  void run(Work next) {
    work = next;
    working.set(helpers.length);
    round++;
    for (Thread helper : helpers) {
      LockSupport.unpark(helper);
    }
    next.part(0);
    for (int spins = 0; working.get() > 0; spins++) {
      lookAgain(spins);
    }
    if (failure != null) {
      throw new IllegalStateException("A thread of the training failed: " + failure, failure);
    }
  }

  private void help(int number) {
    int seen = 0;
    while (!closed) {
      await(seen);
      if (round != seen) {
        seen = round;
        try {
          work.part(number);
        } catch (RuntimeException | Error e) {
          failure = e;
        }
        working.decrementAndGet();
      }
    }
  }

  private void await(int seen) {
    for (int spins = 0; round == seen && !closed; spins++) {
      if (spins < PATIENCE) {
        lookAgain(spins);
      } else {
        LockSupport.park(this);
      }
    }
  }

  /** After a while leaves the core to others, such as the JIT compiler. */
  private static void lookAgain(int spins) {
    if (spins < HASTE) {
      Thread.onSpinWait();
    } else {
      Thread.yield();
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Thread helper : helpers) {
      LockSupport.unpark(helper);
    }
  }
}
