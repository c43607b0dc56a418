package nnbook.fast.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpeedTest {
  private static final Speed SLOW = new Speed("slow", 1, 10_000);
  private static final Speed FAST = new Speed("fast", 2, 123_456);

  @Test
  void it_is_told_with_three_digits() {
    assertEquals("slow: 10,000 samples/s, 4.09 GFLOP/s", SLOW.toString());
    assertEquals("fast: 123,000 samples/s, 50.5 GFLOP/s", FAST.toString());
    assertEquals(7, new Speed("x", 1, 7.04).rounded(), 0.05);
  }

  @Test
  void it_is_compared_with_a_slower_one() {
    assertEquals(12.3456, FAST.times(SLOW), 1e-12);
  }

  /** 50.504... GFLOP/s of two times 100. */
  @Test
  void the_peak_counts_for_each_core() {
    assertEquals(123_456 * 409_088.0 / 200e9, FAST.shareOf(100), 1e-12);
    assertEquals(10_000 * 409_088.0 / 100e9, SLOW.shareOf(100), 1e-12);
  }
}
