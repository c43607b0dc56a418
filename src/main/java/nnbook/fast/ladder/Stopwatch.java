package nnbook.fast.ladder;

import java.util.function.LongSupplier;

/**
 * Measures how long a piece of work takes when the compiler has done its part: the work is repeated
 * for a while unmeasured, then for a while measured, and the shortest time counts, since whatever
 * else the machine does can only make it longer.
 *
 * @param warmUp seconds before the first measurement
 * @param measured seconds of measurements; there are at least three
 */
public record Stopwatch(double warmUp, double measured) {
  private static final int FEWEST = 3;

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
    long shortest = Long.MAX_VALUE;
    for (int run = 0; run < fewest || now < end; run++) {
      long start = clock.getAsLong();
      work.run();
      now = clock.getAsLong();
      shortest = Math.min(shortest, now - start);
    }
    return shortest / 1e9;
  }
}
