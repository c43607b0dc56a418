package nnbook.fast.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** With a clock that only the work moves on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StopwatchTest {
  private static final long SECOND = 1_000_000_000;

  private long now;
  private int runs;

  /** Each run takes so many seconds; the last of them goes for all that follow. */
  private double measure(Stopwatch watch, int... seconds) {
    return watch.seconds(
        () -> now += seconds[Math.min(runs++, seconds.length - 1)] * SECOND, () -> now);
  }

  @Test
  void the_shortest_time_counts_and_the_warm_up_does_not() {
    assertEquals(5, measure(new Stopwatch(0, 0), 1, 9, 5, 7));
    assertEquals(4, runs);
  }

  @Test
  void the_work_is_repeated_until_the_time_is_over() {
    assertEquals(2, measure(new Stopwatch(10, 20), 2));
    assertEquals(5 + 10, runs);
  }

  /** Each run takes a microsecond of a clock that shows whole milliseconds. */
  @Test
  void work_too_short_for_the_clock_is_measured_many_times_at_once() {
    assertEquals(1e-6, new Stopwatch(0, 0.1).seconds(
        () -> now += 1000, () -> now / 1_000_000 * 1_000_000), 1e-9);
  }

  @Test
  void even_long_work_is_measured_three_times() {
    assertEquals(60, measure(new Stopwatch(1, 2), 60));
    assertEquals(1 + 3, runs);
  }
}
