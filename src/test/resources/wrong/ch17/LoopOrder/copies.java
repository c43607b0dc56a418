// expect: Numbers are kept outside of the cache
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class LoopOrder {
  private LoopOrder() {}

  public static void loopOrder(CachedMatrix a, CachedMatrix b, CachedMatrix c) {
    float[][] rows = new float[b.rows()][b.columns()];
    for (int k = 0; k < b.rows(); k++) {
      for (int j = 0; j < b.columns(); j++) {
        rows[k][j] = b.get(k, j);
      }
    }
    for (int i = 0; i < a.rows(); i++) {
      for (int k = 0; k < a.columns(); k++) {
        for (int j = 0; j < b.columns(); j++) {
          c.set(i, j, c.get(i, j) + a.get(i, k) * rows[k][j]);
        }
      }
    }
  }
}
