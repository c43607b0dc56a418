// expect: The batches overlap: batch k begins at k times size, and ends before
package ch09;

import java.util.Arrays;
import nnbook.engine.random.SeededRandom;

public final class MiniBatches {
  private MiniBatches() {}

  public static int[][] miniBatches(int n, int size, SeededRandom random) {
    if (size < 1) {
      throw new IllegalArgumentException("size must be at least 1, was " + size);
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    random.shuffle(order);
    int[][] batches = new int[(n + size - 1) / size][]; // n / size, rounded up
    for (int k = 0; k < batches.length; k++) {
      int to = n;
      batches[k] = Arrays.copyOfRange(order, k * size, to);
    }
    return batches;
  }
}
