package ch17;

import nnbook.fast.ladder.CachedMatrix;

/**
 * Computes C = A B block by block, so that what is in the cache is used until it is used up.
 *
 * <p>{@code a} [n x m], {@code b} [m x p] and {@code c} [n x p], which holds zeros, are cut into
 * blocks of {@code side} rows and columns; the last ones may be smaller. The product of a block of
 * A and a block of B is added to a block of C. The cache has room for these three, not for a row of
 * blocks: while they are at work, no line may come twice. Keep no copies of the matrices: read a
 * number each time you need it.
 *
 * <p>★★★ 25 minutes. Chapter: ch17-blocks.
 */
public final class BlockedProduct {
  private BlockedProduct() {}

  // tag::solution[]
  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    for (int i = 0; i < a.rows(); i += side) {
      for (int k = 0; k < a.columns(); k += side) {
        for (int j = 0; j < b.columns(); j += side) {
          addBlock(a, b, c, i, k, j, side);
        }
      }
    }
  }

  /** Adds the product of the blocks that begin at (i0, k0) and (k0, j0) to that at (i0, j0). */
  private static void addBlock(
      CachedMatrix a, CachedMatrix b, CachedMatrix c, int i0, int k0, int j0, int side) {
    int iEnd = Math.min(i0 + side, a.rows());
    int kEnd = Math.min(k0 + side, a.columns());
    int jEnd = Math.min(j0 + side, b.columns());
    for (int i = i0; i < iEnd; i++) {
      for (int k = k0; k < kEnd; k++) {
        float x = a.get(i, k);
        for (int j = j0; j < jEnd; j++) {
          c.set(i, j, c.get(i, j) + x * b.get(k, j));
        }
      }
    }
  }
  // end::solution[]
}
