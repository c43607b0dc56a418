// expect: The rest is left out
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int tile) {
    for (int i = 0; i < a.rows() / tile; i++) {
      for (int k = 0; k < a.columns() / tile; k++) {
        for (int j = 0; j < b.columns() / tile; j++) {
          addBlock(a, b, c, i * tile, k * tile, j * tile, tile);
        }
      }
    }
  }

  private static void addBlock(
      CachedMatrix a, CachedMatrix b, CachedMatrix c, int i0, int k0, int j0, int tile) {
    for (int i = i0; i < i0 + tile; i++) {
      for (int k = k0; k < k0 + tile; k++) {
        for (int j = j0; j < j0 + tile; j++) {
          c.set(i, j, c.get(i, j) + a.get(i, k) * b.get(k, j));
        }
      }
    }
  }
}
