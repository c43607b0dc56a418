// expect: Lines come more often than needed
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    for (int j0 = 0; j0 < b.columns(); j0 += side) {
      for (int i = 0; i < a.rows(); i++) {
        for (int k = 0; k < a.columns(); k++) {
          for (int j = j0; j < Math.min(j0 + side, b.columns()); j++) {
            c.set(i, j, c.get(i, j) + a.get(i, k) * b.get(k, j));
          }
        }
      }
    }
  }
}
