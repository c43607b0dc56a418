// expect: The indices of B are exchanged
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class LoopOrder {
  private LoopOrder() {}

  public static void loopOrder(CachedMatrix a, CachedMatrix b, CachedMatrix c) {
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.rows(); j++) {
        for (int k = 0; k < a.columns(); k++) {
          c.set(i, j, c.get(i, j) + a.get(i, k) * b.get(k, j));
        }
      }
    }
  }
}
