package nnbook.fast.ladder;

import java.util.function.LongSupplier;

/**
 * Measures how long a piece of work takes when the compiler has done its part: the work is repeated
 * for a while unmeasured, then for a while measured, and the shortest time counts, since whatever
 * else the machine does can only make it longer. A browser's clock moves in steps of up to a
 * millisecond, so that short work is measured several times at once.
 *
 * @param warmUp seconds before the first measurement
 * @param measured seconds of measurements; there are at least three
 */
public record Stopwatch(double warmUp, double measured) {
  private static final int FEWEST = 3;
  private static final long SHORTEST = 5_000_000;

  /** The shortest time of one run, in seconds. */
  public double seconds(Runnable work) {
    return seconds(work, System::nanoTime);
  }

  double seconds(Runnable work, LongSupplier clock) {
    repeat(work, warmUp, 1, clock);
    return repeat(work, measured, FEWEST, clock);
  }

  private static double repeat(Runnable work, double seconds, int fewest, LongSupplier clock) {
    long now = clock.getAsLong();
    long end = now + (long) (seconds * 1e9);
    double shortest = Double.MAX_VALUE;
    for (int round = 0; round < fewest || now < end; round++) {
      long start = clock.getAsLong();
      int runs = 0;
      do {
        work.run();
        runs++;
        now = clock.getAsLong();
      } while (now - start < SHORTEST);
      shortest = Math.min(shortest, (double) (now - start) / runs);
    }
    return shortest / 1e9;
  }
}
