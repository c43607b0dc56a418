// expect: outside of the cache, where nobody counts them
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class LoopOrder {
  private LoopOrder() {}

  public static void loopOrder(CachedMatrix a, CachedMatrix b, CachedMatrix c) {
    float[] row = new float[a.columns()];
    for (int i = 0; i < a.rows(); i++) {
      for (int k = 0; k < row.length; k++) {
        row[k] = a.get(i, k);
      }
      for (int j = 0; j < b.rows(); j++) {
        float sum = 0;
        for (int k = 0; k < row.length; k++) {
          sum += row[k] * b.get(j, k);
        }
        c.set(i, j, sum);
      }
    }
  }
}
