// expect: Your own code throws that, but these inputs are allowed
package ch09;

import java.util.Arrays;
import nnbook.engine.random.SeededRandom;

/**
 * Deals the examples 0, 1, …, n - 1 out in batches, in random order.
 *
 * <p>Every example comes exactly once. Each batch has {@code size} examples; only the last one may
 * be smaller, when n is not a multiple of the size. {@code random.shuffle(int[])} puts an array in
 * random order. No examples make no batches. Throw {@code IllegalArgumentException} when the size
 * is less than 1.
 *
 * <p>★ 5 minutes. Chapter: ch09-batches.
 */
public final class MiniBatches {
  private MiniBatches() {}

  public static int[][] miniBatches(int n, int size, SeededRandom random) {
    if (size < 1) {
      throw new IllegalArgumentException("size must be at least 1, was " + size);
    }
    if (n == 0) {
      throw new IllegalArgumentException("no examples");
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    random.shuffle(order);
    int count = (n + size - 1) / size;
    int[][] batches = new int[count][];
    for (int b = 0; b < count; b++) {
      int from = b * size;
      int to = Math.min(n, from + size);
      batches[b] = Arrays.copyOfRange(order, from, to);
    }
    return batches;
  }
}
