// expect: These are the misses of row order
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    for (int i = 0; i < a.rows(); i++) {
      for (int k = 0; k < a.columns(); k++) {
        for (int j = 0; j < b.columns(); j++) {
          c.set(i, j, c.get(i, j) + a.get(i, k) * b.get(k, j));
        }
      }
    }
  }
}
