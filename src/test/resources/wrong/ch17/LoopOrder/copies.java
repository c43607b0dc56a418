// expect: Numbers are kept outside of the cache
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class LoopOrder {
  private LoopOrder() {}

  public static void loopOrder(CachedMatrix a, CachedMatrix b, CachedMatrix c) {
    float[][] rows = new float[b.rows()][b.columns()];
    for (int j = 0; j < b.rows(); j++) {
      for (int k = 0; k < b.columns(); k++) {
        rows[j][k] = b.get(j, k);
      }
    }
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.rows(); j++) {
        float sum = 0;
        for (int k = 0; k < a.columns(); k++) {
          sum += a.get(i, k) * rows[j][k];
        }
        c.set(i, j, sum);
      }
    }
  }
}
