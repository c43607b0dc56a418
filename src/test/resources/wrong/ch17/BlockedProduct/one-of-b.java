// expect: All numbers of A in a block meet
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

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    for (int i0 = 0; i0 < a.rows(); i0 += side) {
      for (int j0 = 0; j0 < b.columns(); j0 += side) {
        for (int k0 = 0; k0 < a.columns(); k0 += side) {
          for (int i = i0; i < Math.min(a.rows(), i0 + side); i++) {
            for (int j = j0; j < Math.min(b.columns(), j0 + side); j++) {
              float sum = c.get(i, j);
              for (int k = k0; k < Math.min(a.columns(), k0 + side); k++) {
                sum += a.get(i, k) * b.get(k0, j);
              }
              c.set(i, j, sum);
            }
          }
        }
      }
    }
  }
}
