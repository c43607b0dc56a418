// expect: The last entry is still 0
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    for (int i0 = 0; i0 < a.rows(); i0 += side) {
      for (int j0 = 0; j0 < a.rows(); j0 += side) {
        for (int k0 = 0; k0 < a.columns(); k0 += side) {
          for (int i = i0; i < Math.min(i0 + side, a.rows()); i++) {
            for (int k = k0; k < Math.min(k0 + side, a.columns()); k++) {
              for (int j = j0; j < Math.min(j0 + side, b.columns()); j++) {
                c.set(i, j, c.get(i, j) + a.get(i, k) * b.get(k, j));
              }
            }
          }
        }
      }
    }
  }
}
