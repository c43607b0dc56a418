// expect: At nearly every step a line is missing: the innermost loop counts k
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class LoopOrder {
  private LoopOrder() {}

  public static void loopOrder(CachedMatrix a, CachedMatrix b, CachedMatrix c) {
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.columns(); j++) {
        float sum = 0;
        for (int k = 0; k < a.columns(); k++) {
          sum += a.get(i, k) * b.get(k, j);
        }
        c.set(i, j, sum);
      }
    }
  }
}
