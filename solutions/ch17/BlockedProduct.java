package ch17;

import nnbook.fast.ladder.CachedMatrix;

/**
 * Computes C = A B block by block, so that what is in the cache is used until it is used up.
 *
 * <p>{@code a} [n x m], {@code b} [m x p] and {@code c} [n x p], which holds zeros, are cut into
 * blocks of {@code tile} rows and columns; the last ones may be smaller. The product of a block of
 * A and a block of B is added to a block of C. The cache has room for these three, not for a row of
 * blocks: while they are at work, no line may come twice. Keep no copies of the matrices: read a
 * number each time you need it.
 *
 * <p>★★★ 25 minutes. Chapter: ch17-blocks.
 */
public final class BlockedProduct {
  private BlockedProduct() {}

  // tag::solution[]
  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int tile) {
    for (int i = 0; i < a.rows(); i += tile) {
      for (int k = 0; k < a.columns(); k += tile) {
        for (int j = 0; j < b.columns(); j += tile) {
          addBlock(a, b, c, i, k, j, tile);
        }
      }
    }
  }

  /** Adds the product of the blocks that begin at (i0, k0) and (k0, j0) to that at (i0, j0). */
  private static void addBlock(
      CachedMatrix a, CachedMatrix b, CachedMatrix c, int i0, int k0, int j0, int tile) {
    int iEnd = Math.min(i0 + tile, a.rows());
    int kEnd = Math.min(k0 + tile, a.columns());
    int jEnd = Math.min(j0 + tile, b.columns());
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
