// expect: A row times a column has its first product only
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    for (int i = 0; i < a.rows(); i += side) {
      for (int k = 0; k < b.columns(); k += side) {
        for (int j = 0; j < a.columns(); j += side) {
          addBlock(a, b, c, i, k, j, side);
        }
      }
    }
  }

    private static void addBlock(
      CachedMatrix a, CachedMatrix b, CachedMatrix c, int i0, int k0, int j0, int side) {
    int iEnd = Math.min(i0 + side, a.rows());
    int kEnd = Math.min(k0 + side, a.columns());
    int jEnd = Math.min(j0 + side, b.columns());
    for (int i = i0; i < iEnd; i++) {
      for (int k = k0; k < kEnd; k++) {
        float x = a.get(i, k);
        for (int j = j0; j < jEnd; j++) {
          c.set(i, j, c.get(i, j) + x * b.get(k, j));
        }
      }
    }
  }
}
