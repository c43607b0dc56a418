// expect: Blocks overlap: from one to the next it is tile steps.
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int tile) {
    for (int i0 = 0; i0 < a.rows(); i0 += tile) {
      int i1 = Math.min(i0 + tile, a.rows());
      for (int k0 = 0; k0 < a.columns(); k0++) {
        int k1 = Math.min(k0 + tile, a.columns());
        for (int j0 = 0; j0 < b.columns(); j0 += tile) {
          int j1 = Math.min(j0 + tile, b.columns());
          for (int i = i0; i < i1; i++) {
            for (int k = k0; k < k1; k++) {
              float x = a.get(i, k);
              for (int j = j0; j < j1; j++) {
                c.set(i, j, c.get(i, j) + x * b.get(k, j));
              }
            }
          }
        }
      }
    }
  }
}
