// expect: A half is not rounded up here
package ch12;

import java.util.Arrays;
import nnbook.engine.random.SeededRandom;

public final class SplitRows {
  private SplitRows() {}

    public record Piles(int[] training, int[] validation, int[] test) {}

  public static Piles splitRows(int n, double validation, double test, long seed) {
    int[] rows = new int[n];
    for (int i = 0; i < n; i++) {
      rows[i] = i;
    }
    new SeededRandom(seed).shuffle(rows);
    int v = (int) Math.round(n * validation);
    int t = (int) Math.rint(n * test);
    return new Piles(Arrays.copyOfRange(rows, v + t, n), Arrays.copyOfRange(rows, 0, v),
        Arrays.copyOfRange(rows, v, v + t));
  }
}
