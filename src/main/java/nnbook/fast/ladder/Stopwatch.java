package nnbook.fast.ladder;

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
    repeat(work, warmUp, 1);
    return repeat(work, measured, FEWEST);
  }

  private static double repeat(Runnable work, double seconds, int fewest) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    double shortest = Double.POSITIVE_INFINITY;
    for (int run = 0; run < fewest || System.nanoTime() < end; run++) {
      long start = System.nanoTime();
      work.run();
      shortest = Math.min(shortest, (System.nanoTime() - start) / 1e9);
    }
    return shortest;
  }
}
