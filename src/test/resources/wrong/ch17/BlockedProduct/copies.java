// expect: Numbers are kept outside of the cache
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class BlockedProduct {
  private BlockedProduct() {}

  public static void blockedProduct(CachedMatrix a, CachedMatrix b, CachedMatrix c, int side) {
    float[][] rows = new float[b.rows()][b.columns()];
    for (int k = 0; k < b.rows(); k++) {
      for (int j = 0; j < b.columns(); j++) {
        rows[k][j] = b.get(k, j);
      }
    }
    for (int i = 0; i < a.rows(); i++) {
      float[] sums = new float[b.columns()];
      for (int k = 0; k < a.columns(); k++) {
        float x = a.get(i, k);
        for (int j = 0; j < b.columns(); j++) {
          sums[j] += x * rows[k][j];
        }
      }
      for (int j = 0; j < b.columns(); j++) {
        c.set(i, j, sums[j]);
      }
    }
  }
}
