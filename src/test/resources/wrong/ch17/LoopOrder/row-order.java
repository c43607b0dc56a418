// expect: At nearly every step a line is missing: the innermost loop counts j
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class LoopOrder {
  private LoopOrder() {}

  public static void loopOrder(CachedMatrix a, CachedMatrix b, CachedMatrix c) {
    for (int i = 0; i < a.rows(); i++) {
      for (int k = 0; k < a.columns(); k++) {
        float x = a.get(i, k);
        for (int j = 0; j < b.rows(); j++) {
          c.set(i, j, c.get(i, j) + x * b.get(j, k));
        }
      }
    }
  }
}
