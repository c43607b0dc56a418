// expect: Some products count twice: inside a block k begins at k0, where the block
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    for (int i0 = 0; i0 < a.rows(); i0 += side) {
      int i1 = Math.min(i0 + side, a.rows());
      for (int k0 = 0; k0 < a.columns(); k0 += side) {
        int k1 = Math.min(k0 + side, a.columns());
        for (int j0 = 0; j0 < b.columns(); j0 += side) {
          int j1 = Math.min(j0 + side, b.columns());
          for (int i = i0; i < i1; i++) {
            for (int k = 0; k < k1; k++) {
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
