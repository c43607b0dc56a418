// expect: There is no batch at all
package ch09;

import nnbook.engine.random.SeededRandom;

public final class MiniBatches {
  private MiniBatches() {}

  public static int[][] miniBatches(int n, int size, SeededRandom random) {
    return new int[0][];
  }
}
