// expect: The blocks have another size
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    for (int i = 0; i < a.rows(); i += 8) {
      for (int k = 0; k < a.columns(); k += 8) {
        for (int j = 0; j < b.columns(); j += 8) {
          addBlock(a, b, c, i, k, j, 8);
        }
      }
    }
  }

  private static void addBlock(
      CachedMatrix a, CachedMatrix b, CachedMatrix c, int i0, int k0, int j0, int side) {
    for (int i = i0; i < Math.min(i0 + side, a.rows()); i++) {
      for (int k = k0; k < Math.min(k0 + side, a.columns()); k++) {
        for (int j = j0; j < Math.min(j0 + side, b.columns()); j++) {
          c.set(i, j, c.get(i, j) + a.get(i, k) * b.get(k, j));
        }
      }
    }
  }
}
