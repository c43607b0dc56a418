package ch12;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.engine.random.SeededRandom;

/**
 * Deals the rows 0 to n − 1 at random into three piles: training, validation and test.
 *
 * <p>{@code validation} and {@code test} are fractions, together less than 1. The validation pile
 * gets {@code Math.round(n * validation)} rows, the test pile {@code Math.round(n * test)}, the
 * training pile all others. Shuffle with a {@code SeededRandom} of the given seed. In a pile, rows
 * may be in any order.
 *
 * <p>★★ 10 minutes. Chapter: ch12-split.
 */
public final class SplitRows {
  private SplitRows() {}

  /** The numbers of the rows in each pile. */
  public record Piles(int[] training, int[] validation, int[] test) {}

  // tag::solution[]
  public static Piles splitRows(int n, double validation, double test, long seed) {
    int[] rows = IntStream.range(0, n).toArray();
    new SeededRandom(seed).shuffle(rows);
    int v = (int) Math.round(n * validation);
    int t = (int) Math.round(n * test);
    return new Piles(
        Arrays.copyOfRange(rows, v + t, n),
        Arrays.copyOf(rows, v),
        Arrays.copyOfRange(rows, v, v + t));
  }
  // end::solution[]
}
