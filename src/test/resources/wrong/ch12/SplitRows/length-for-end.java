// expect: Rows got lost, and the training pile is whole
package ch12;

import java.util.Arrays;
import nnbook.engine.random.SeededRandom;

public final class SplitRows {
  private SplitRows() {}

    public record Piles(int[] training, int[] validation, int[] test) {}

  public static Piles splitRows(int n, double validation, double test, long seed) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) order[i] = i;
    new SeededRandom(seed).shuffle(order);
    int v = (int) Math.round(n * validation), t = (int) Math.round(n * test);
    return new Piles(Arrays.copyOfRange(order, v + t, n), Arrays.copyOfRange(order, 0, v), Arrays.copyOfRange(order, v, Math.max(v, t)));
  }
}
