package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/**
 * A row of a table of results that others found: the range of their runs, and our run of a seed.
 *
 * <p>Other random numbers cannot give the same digits. The range of five or eight runs is two and a
 * half to three standard deviations wide, so one run of ours may leave it by half its width on each
 * side (then it lies within 2.8 deviations of the middle), and by one row of the test set. The mean
 * of as many runs as theirs must lie in the published range itself.
 *
 * <p>Some rows were published as a mean alone. Their ranges here are of the program that gave that
 * mean, run with 30 seeds or more; such a range is about 4.5 deviations wide, and one run may leave
 * it by a quarter of its width (3.4 deviations from the middle), and by one row of the test set.
 */
record Row(String name, double low, double high, double slack, LongToDoubleFunction run) {
  private static final double ONE_OF_360 = 1 / 360.0;
  private static final double LAST_DIGIT = 0.0005;

  /** A share of right answers, in a range of a few runs. */
  static Row accuracy(String name, double low, double high, LongToDoubleFunction run) {
    return new Row(name, low, high, (high - low) / 2 + ONE_OF_360, run);
  }

  /** A share of right answers, in a range of many runs. */
  static Row accuracyOfMany(String name, double low, double high, LongToDoubleFunction run) {
    return new Row(name, low, high, (high - low) / 4 + ONE_OF_360, run);
  }

  /** A number that is not a share, such as a loss, in a range of a few runs. */
  static Row number(String name, double low, double high, LongToDoubleFunction run) {
    return new Row(name, low, high, (high - low) / 2, run);
  }

  /** Runs once. */
  void check(long seed) {
    assertNear(run.applyAsDouble(seed), "seed " + seed);
  }

  /** Runs the seeds 0, 1, 2, …. */
  void checkMean(int seeds) {
    double[] values = new double[seeds];
    Arrays.setAll(values, run::applyAsDouble);
    for (int seed = 0; seed < seeds; seed++) {
      assertNear(values[seed], "seed " + seed);
    }
    double mean = Arrays.stream(values).sum() / seeds;
    assertTrue(mean >= low - LAST_DIGIT && mean <= high + LAST_DIGIT, () -> name + ": mean "
        + mean + " is not from " + low + " to " + high + ": " + Arrays.toString(values));
  }

  private void assertNear(double value, String which) {
    assertTrue(value >= low - slack && value <= high + slack, () -> name + ", " + which + ": "
        + value + " is not from " + (low - slack) + " to " + (high + slack));
  }

  @Override
  public String toString() {
    return name;
  }
}
