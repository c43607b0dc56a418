// expect: There is an empty batch at the end
package ch09;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import nnbook.engine.random.SeededRandom;

public final class MiniBatches {
  private MiniBatches() {}

  public static int[][] miniBatches(int n, int size, SeededRandom random) {
    if (size < 1) {
      throw new IllegalArgumentException("size " + size);
    }
    int[] order = IntStream.range(0, n).toArray();
    random.shuffle(order);
    List<int[]> batches = new ArrayList<>();
    for (int from = 0; from <= n; from += size) {
      batches.add(Arrays.copyOfRange(order, from, Math.min(n, from + size)));
    }
    return batches.toArray(new int[0][]);
  }
}
