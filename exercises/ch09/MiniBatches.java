package ch09;

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
    // TODO ch09.MiniBatches: every example once, in random order
    throw new UnsupportedOperationException("TODO ch09.MiniBatches");
  }
}
