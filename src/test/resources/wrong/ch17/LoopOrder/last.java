// expect: The last products are missing: k runs to a.columns().
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class LoopOrder {
  private LoopOrder() {}

  public static void loopOrder(CachedMatrix a, CachedMatrix b, CachedMatrix c) {
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.rows(); j++) {
        float sum = 0;
        for (int k = 0; k < a.columns() - 1; k++) {
          sum += a.get(i, k) * b.get(j, k);
        }
        c.set(i, j, sum);
      }
    }
  }
}
