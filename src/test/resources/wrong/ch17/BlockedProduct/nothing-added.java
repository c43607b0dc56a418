// expect: C still holds zeros
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int tile) {
    for (int i = 0; i < a.rows(); i += tile) {
      for (int k = 0; k < a.columns(); k += tile) {
        for (int j = 0; j < b.columns(); j += tile) {
          addBlock(a, b, c, i, k, j, tile);
        }
      }
    }
  }

  private static void addBlock(
      CachedMatrix a, CachedMatrix b, CachedMatrix c, int i0, int k0, int j0, int tile) {
    float[][] block = new float[tile][tile];
    for (int i = i0; i < Math.min(i0 + tile, a.rows()); i++) {
      for (int k = k0; k < Math.min(k0 + tile, a.columns()); k++) {
        for (int j = j0; j < Math.min(j0 + tile, b.columns()); j++) {
          block[i - i0][j - j0] += a.get(i, k) * b.get(k, j);
        }
      }
    }
  }
}
