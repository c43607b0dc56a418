// expect: Some numbers are set more than once
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class FusedBias {
  private FusedBias() {}

  public static void fusedBias(CachedMatrix x, CachedMatrix w, float[] bias, CachedMatrix y) {
    for (int i = 0; i < x.rows(); i++) {
      for (int j = 0; j < w.columns(); j++) {
        y.set(i, j, 0);
        float sum = bias[j];
        for (int k = 0; k < x.columns(); k++) {
          sum += x.get(i, k) * w.get(k, j);
        }
        y.set(i, j, Math.max(0, sum));
      }
    }
  }
}
