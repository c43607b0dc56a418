// expect: the training pile is all that the other two leave
package ch12;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.engine.random.SeededRandom;

public final class SplitRows {
  private SplitRows() {}

  /** The numbers of the rows in each pile. */
  public record Piles(int[] training, int[] validation, int[] test) {}

  public static Piles splitRows(int n, double validation, double test, long seed) {
    int[] rows = IntStream.range(0, n).toArray();
    new SeededRandom(seed).shuffle(rows);
    int v = (int) Math.round(n * validation);
    int t = (int) Math.round(n * test);
    return new Piles(
        Arrays.copyOfRange(rows, v + t, n - 1),
        Arrays.copyOf(rows, v),
        Arrays.copyOfRange(rows, v, v + t));
  }
}
