// expect: The bias is subtracted: a sum begins with it.
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class FusedBias {
  private FusedBias() {}

  public static void fusedBias(CachedMatrix x, CachedMatrix w, float[] bias, CachedMatrix y) {
    for (int i = 0; i < x.rows(); i++) {
      float[] sum = bias.clone();
      for (int k = 0; k < x.columns(); k++) {
        float v = x.get(i, k);
        for (int j = 0; j < sum.length; j++) {
          sum[j] += v * w.get(k, j);
        }
      }
      for (int j = 0; j < sum.length; j++) {
        y.set(i, j, Math.max(0, sum[j] - 2 * bias[j]));
      }
    }
  }
}
