package ch17;

import nnbook.fast.ladder.CachedMatrix;

/**
 * Computes C = A Bᵀ with the three loops in the order that brings the fewest lines from memory.
 *
 * <p>{@code a} [n x m] and {@code b} [p x m] stay as they are; {@code c} [n x p] holds zeros, and
 * the product afterward: c(i, j) is row i of A times row j of B. A matrix lies row after row, and
 * comes in lines of neighbors. {@code get(row, column)} and {@code set(row, column, value)} go
 * through a cache that counts the lines that it has to bring: it has room for a few rows, not for a
 * matrix. Keep no copies of A and B: read a number each time you need it.
 *
 * <p>★ 10 minutes. Chapter: ch17-order.
 */
public final class LoopOrder {
  private LoopOrder() {}

  // tag::solution[]
  public static void loopOrder(CachedMatrix a, CachedMatrix b, CachedMatrix c) {
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.rows(); j++) {
        float sum = 0;
        for (int k = 0; k < a.columns(); k++) { // along a row of A and a row of B
          sum += a.get(i, k) * b.get(j, k);
        }
        c.set(i, j, sum);
      }
    }
  }
  // end::solution[]
}
