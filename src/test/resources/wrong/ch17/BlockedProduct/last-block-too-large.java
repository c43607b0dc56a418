// expect: An index leaves its matrix
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    for (int i = 0; i < a.rows(); i += side) {
      for (int k = 0; k < a.columns(); k += side) {
        for (int j = 0; j < b.columns(); j += side) {
          addBlock(a, b, c, i, k, j, side);
        }
      }
    }
  }

  private static void addBlock(
      CachedMatrix a, CachedMatrix b, CachedMatrix c, int i0, int k0, int j0, int side) {
    for (int i = i0; i < i0 + side; i++) {
      for (int k = k0; k < k0 + side; k++) {
        for (int j = j0; j < j0 + side; j++) {
          c.set(i, j, c.get(i, j) + a.get(i, k) * b.get(k, j));
        }
      }
    }
  }
}
