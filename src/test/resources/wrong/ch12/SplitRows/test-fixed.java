// expect: Some rows never get into some pile
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
    int v = (int) Math.round(n * validation);
    int t = (int) Math.round(n * test);
    int[] front = Arrays.copyOf(rows, n - t);
    new SeededRandom(seed).shuffle(front);
    System.arraycopy(front, 0, rows, 0, n - t);
    return new Piles(
        Arrays.copyOfRange(rows, v, n - t),
        Arrays.copyOf(rows, v),
        Arrays.copyOfRange(rows, n - t, n));
  }
}
